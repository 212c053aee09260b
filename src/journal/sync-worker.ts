import { open } from 'node:fs/promises';
import { workerData, type MessagePort } from 'node:worker_threads';
import { isSystemError } from './edit-error.ts';
import { syncFlags, type SyncFailure, type SyncTask } from './sync-files.ts';

/** Files that are open at a time; the thread pool of Node works on four of them. */
const OPEN_FILES = 32;

const { paths, done, port } = workerData as SyncTask & { readonly port: MessagePort };
const queue = paths.values();

function failureOf(error: unknown): SyncFailure {
  if (!isSystemError(error)) return { message: String(error), code: undefined, syscall: undefined };
  return { message: error.message, code: error.code, syscall: error.syscall };
}

async function syncNext(): Promise<void> {
  for (const path of queue) {
    try {
      const handle = await open(path, syncFlags());
      await handle.sync().finally(() => handle.close());
    } catch (error) {
      port.postMessage(failureOf(error));
    }
    Atomics.add(done, 0, 1);
    Atomics.notify(done, 0);
  }
}

await Promise.all(Array.from({ length: OPEN_FILES }, syncNext));
port.close();
