import { closeSync, fsyncSync, openSync } from 'node:fs';
import process from 'node:process';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** The files that a thread waits for, and where it counts those that are done. */
export interface SyncTask {
  readonly paths: readonly string[];
  readonly done: Int32Array;
}

/** Waiting for so few files takes less time than starting a thread. */
const FEW_FILES = 64;
/** Time limit of a thread for one file, in milliseconds, before this one takes over. */
const PATIENCE_MS = 20_000;

/** Returns how to open a file to write its bytes to the disk: Windows wants a handle that may write. */
export function syncFlags(): string {
  return process.platform === 'win32' ? 'r+' : 'r';
}

/**
 * Returns when the bytes of files are on the disk. A disk writes many files at once in a fraction of the time of one
 * after another, but Node waits for several only where events are handled: in a thread, since an edit must not let
 * anything else of this process run. Throws the first error of the system.
 */
export function syncFiles(paths: readonly string[]): void {
  if (paths.length <= FEW_FILES || !syncInThread(paths)) for (const path of paths) syncFile(path);
}

function syncFile(path: string): void {
  const handle = openSync(path, syncFlags());
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Returns false if the thread does not get on; all files can be synced again. */
function syncInThread(paths: readonly string[]): boolean {
  const done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const { port1: errors, port2: port } = new MessageChannel();
  const worker = new Worker(new URL('./sync-worker.ts', import.meta.url), {
    workerData: { paths, done, port },
    transferList: [port],
  });
  worker.unref();
  // The next command must not be told of a thread that failed: this one syncs the files itself.
  worker.on('error', () => undefined);
  const isDone = waitFor(done, paths.length);
  const failure: unknown = receiveMessageOnPort(errors)?.message;
  errors.close();
  if (!isDone) void worker.terminate();
  if (isFailure(failure)) throw Object.assign(new Error(failure.message), failure);
  return isDone;
}

/** An error of the system as a message carries it: of an Error itself, only the words would arrive. */
export interface SyncFailure {
  readonly message: string;
  readonly code: string | undefined;
  readonly syscall: string | undefined;
}

function isFailure(value: unknown): value is SyncFailure {
  return typeof value === 'object' && value !== null && 'message' in value;
}

function waitFor(done: Int32Array, count: number): boolean {
  for (let seen = Atomics.load(done, 0); seen < count; seen = Atomics.load(done, 0)) {
    if (Atomics.wait(done, 0, seen, PATIENCE_MS) === 'timed-out') return false;
  }
  return true;
}
