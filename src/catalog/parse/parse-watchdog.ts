import { writeSync } from 'node:fs';
import process from 'node:process';
import { workerData } from 'node:worker_threads';
import { terminalText } from '../../lib/terminal-text.ts';
import { ParseSlot, type WatchdogInput } from './parse-slot.ts';

/** The file descriptor of standard error: the stream of a worker has none. */
const STDERR = 2;

/**
 * Looks once a second at what the other threads parse (parse-watch.ts). It counts its looks, not the time: a computer
 * that slept has not parsed.
 */
const { slots, seconds, isLog }: WatchdogInput = workerData;
const watched = slots.map((place) => ({ slot: new ParseSlot(place), last: 0, looks: 0 }));

setInterval(() => {
  for (const one of watched) {
    const { current } = one.slot;
    one.looks = current !== 0 && current === one.last ? one.looks + 1 : 0;
    one.last = current;
    if (one.looks >= seconds) stop(one.slot.path);
  }
}, 1000);

/** Ends the process. The streams of a worker need the main thread, which may be the one that hangs. */
function stop(path: string): void {
  const text = `${path}: reading this file has taken more than ${seconds} s and was stopped. Shorten or divide it. If it is short, report it as SECURITY.md says.\n`;
  writeSync(STDERR, terminalText(text, { isLog }));
  process.kill(process.pid, 'SIGKILL');
}
