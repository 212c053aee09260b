import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { isLog } from '../../lib/terminal-text.ts';
import { SLOT_BYTES, type SlotPlace, type WatchdogInput } from './parse-slot.ts';

/** The longest time that the parsing of one file may take. The largest file that is read takes less than a second. */
const FILE_SECONDS = 60;

/** A watch over the threads that parse. */
export interface ParseWatch {
  /** Returns the slot of a thread, by its number from 0 on. */
  readonly slot: (thread: number) => SlotPlace;
  readonly stop: () => void;
}

/**
 * Watches some threads from another one, since code that does not end leaves a thread no time to look at a clock. If a
 * file takes longer than `seconds`, its path is printed and the process ends.
 */
export function watchParsing(threads: number, seconds = FILE_SECONDS): ParseWatch {
  const buffer = new SharedArrayBuffer(threads * SLOT_BYTES);
  const slot = (thread: number): SlotPlace => ({ buffer, offset: thread * SLOT_BYTES });
  const slots = Array.from({ length: threads }, (_, thread) => slot(thread));
  const workerData: WatchdogInput = { slots, seconds, isLog: isLog(process.env) };
  const watchdog = new Worker(new URL('./parse-watchdog.ts', import.meta.url), { workerData });
  // Without it, files are parsed as well.
  watchdog.on('error', () => undefined);
  watchdog.unref();
  return {
    slot,
    stop: () => {
      void watchdog.terminate();
    },
  };
}
