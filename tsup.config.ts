import { copyFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const library = {
  index: 'src/index.ts',
  attribute: 'src/attribute.ts',
  lexicons: 'src/lexicons/public.ts',
  render: 'src/render/index.ts',
  schema: 'src/annotations/schema.ts',
};

/** What needs Node: an entry of its own, so that nothing of it comes into the others. */
const node = { node: 'src/batch/index.ts' };

const shared: Options = {
  target: 'es2022',
  // No Node built-ins in the library, so one build serves Node, browsers, extensions and workers.
  platform: 'neutral',
  splitting: true,
  esbuildOptions: (options) => {
    // wink's data is imported as the JSON it is, with the attribute that Node wants; every Node that is supported knows it.
    options.supported = { ...options.supported, 'import-attributes': true };
  },
};

export default defineConfig([
  {
    ...shared,
    // The command is built with the library, so that it shares its chunks; only the command and batch import from Node.
    entry: { ...library, ...node, cli: 'src/cli/bin.ts', 'batch-worker': 'src/batch/worker.ts' },
    format: ['esm'],
    external: [/^node:/],
    dts: { entry: { ...library, ...node } },
    onSuccess: async () => copyFileSync('src/annotations/slantwise.schema.json', 'dist/slantwise.schema.json'),
  },
  {
    ...shared,
    entry: { ...library, ...node },
    format: ['cjs'],
    external: [/^node:/],
    // Where the worker lies, told from the place of this file, also in CommonJS.
    shims: true,
    dts: true,
  },
]);
