import process from 'node:process';

/** Returns the processor time that work takes in this thread, in milliseconds: other tests share the machine. */
export function cpuTime(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
