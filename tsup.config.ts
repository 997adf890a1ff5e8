import { copyFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const library = {
  index: 'src/index.ts',
  attribute: 'src/attribute.ts',
  lexicons: 'src/lexicons/public.ts',
  render: 'src/render/index.ts',
  schema: 'src/annotations/schema.ts',
};

const shared: Options = {
  target: 'es2022',
  // No Node built-ins in the library, so one build serves Node, browsers, extensions and workers.
  platform: 'neutral',
  splitting: true,
  treeshake: true,
};

export default defineConfig([
  {
    ...shared,
    // The command is built with the library, so that it shares its chunks; only the command imports from Node.
    entry: { ...library, cli: 'src/cli/bin.ts' },
    format: ['esm'],
    external: [/^node:/],
    dts: { entry: library },
    onSuccess: async () => copyFileSync('src/annotations/slantwise.schema.json', 'dist/slantwise.schema.json'),
  },
  { ...shared, entry: library, format: ['cjs'], dts: true },
]);
