import type { Shown } from './parse.ts';

/** A reading file, as `displayArticle` wrote it. */
export interface ShownArticle {
  readonly id: string;
  readonly attribution: boolean;
  readonly sentences: readonly Shown[];
}

export function readShown(file: string): ShownArticle {
  const lines = file.split('\n');
  const header = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? '';
  return {
    id: header('article'),
    attribution: header('attribution') === 'yes',
    sentences: lines.flatMap((line) => {
      const [, n, wording] = /^(\d+)\|(.*)$/.exec(line) ?? [];
      return n === undefined ? [] : [[Number(n), wording as string] as const];
    }),
  };
}
