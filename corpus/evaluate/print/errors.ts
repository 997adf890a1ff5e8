/** Errors by kind, for reading: what is printed is spread evenly over the whole list, so that a few articles do not fill it. */
export interface ErrorLog {
  readonly add: (kind: string, line: string) => void;
  readonly print: (count: number, only?: string) => string[];
}

export function makeErrorLog(): ErrorLog {
  const kinds = new Map<string, string[]>();
  return {
    add: (kind, line) => {
      const lines = kinds.get(kind);
      if (lines) lines.push(line);
      else kinds.set(kind, [line]);
    },
    print: (count, only) => {
      if (count <= 0) return [];
      const chosen = [...kinds].filter(([kind]) => only === undefined || kind === only || kind.startsWith(`${only}-`));
      return chosen
        .sort(([, a], [, b]) => b.length - a.length)
        .flatMap(([kind, lines]) => [
          `  ${kind}: ${lines.length}`,
          ...spread(lines, count).map((line) => `    ${line}`),
        ]);
    },
  };
}

function spread<T>(all: readonly T[], count: number): T[] {
  if (all.length <= count) return [...all];
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)] as T);
}
