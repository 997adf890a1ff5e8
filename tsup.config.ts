import { copyFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const shared = {
  target: 'es2022',
  clean: false,
  sourcemap: false,
  treeshake: true,
} as const;

export default defineConfig([
  {
    ...shared,
    // The library: no Node built-ins, so one build serves Node, browsers, extensions and workers.
    entry: {
      index: 'src/index.ts',
      lexicons: 'src/lexicons/public.ts',
      render: 'src/render/index.ts',
      schema: 'src/annotations/schema.ts',
    },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: true,
    splitting: true,
    onSuccess: async () => {
      copyFileSync('src/annotations/slantwise.schema.json', 'dist/slantwise.schema.json');
    },
  },
  {
    ...shared,
    entry: { cli: 'src/cli/bin.ts' },
    format: ['esm'],
    platform: 'node',
    splitting: false,
    banner: { js: '#!/usr/bin/env node' },
    // The command is a program on top of the package, so it shares the package's one build.
    external: [/^\.\.\/index/, /^\.\.\/render/],
  },
]);
