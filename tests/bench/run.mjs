import { build } from 'esbuild';

/**
 * Bundles the measurements with the code they measure and runs that in plain Node, as users run it. A loader that
 * rewrites each module (tsx) slows some of them many times over and would be measured instead.
 */
const outfile = new URL('../../.cache/bench/main.mjs', import.meta.url);
await build({
  entryPoints: [new URL('main.ts', import.meta.url).pathname],
  outfile: outfile.pathname,
  bundle: true,
  format: 'esm',
  platform: 'node',
  external: ['wink-nlp', 'wink-eng-lite-web-model'],
  logLevel: 'error',
});
await import(outfile.href);
