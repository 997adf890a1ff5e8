import { type FileHandle, open, stat } from 'node:fs/promises';

/** A file that is only added to. */
export interface Appender {
  readonly size: () => number;
  readonly append: (bytes: Uint8Array) => Promise<void>;
  /** On the disk, not only in the memory of the system. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The file cut to `size` bytes, an empty one for 0; it comes into being with its first byte unless `now`. */
export async function openAppender(path: string, size: number, now: boolean): Promise<Appender> {
  let handle: FileHandle | undefined;
  let at = size;
  const opened = async () => {
    if (handle !== undefined) return handle;
    handle = await open(path, at === 0 ? 'w' : 'r+');
    await handle.truncate(at);
    return handle;
  };
  if (now || size > 0) await opened();
  return {
    size: () => at,
    append: async (bytes) => {
      if (bytes.length === 0) return;
      const file = await opened();
      // The system may take a part, and say why only when asked for the rest.
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done);
        done += bytesWritten;
      }
      at += bytes.length;
    },
    sync: async () => handle?.datasync(),
    close: async () => handle?.close(),
  };
}

/** Bytes of a file, 0 where there is none. */
export async function sizeOnDisk(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}
