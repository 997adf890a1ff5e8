type Compress = (bytes: Uint8Array) => Uint8Array;

/** The module has one memory for the whole program, which a second start would empty under the first. */
const shared: { started?: Promise<Compress> } = {};

/** Packs bytes into one Zstandard frame, at the level that the `zstd` program takes by default. */
export function loadZstd(): Promise<Compress> {
  shared.started ??= (async () => {
    const { compress, init } = await import('@bokuweb/zstd-wasm');
    await init();
    return (bytes) => compress(bytes as Buffer, 3);
  })();
  return shared.started;
}
