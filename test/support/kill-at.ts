import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

/**
 * Loaded into a process with `--import`: ends it with SIGKILL before the operation on files below the folder
 * KILL_BELOW that has the number KILL_AT, counted from 0. A file is then half written.
 */
const { KILL_AT: at = '', KILL_BELOW: below = '/' } = process.env;
let count = 0;

function passOrKill(path: unknown, beforeEnd: () => void = () => undefined): void {
  if (typeof path === 'string' && !path.startsWith(below)) return;
  if (count === Number(at)) {
    beforeEnd();
    process.kill(process.pid, 'SIGKILL');
  }
  count += 1;
}

const { linkSync, openSync, renameSync, rmdirSync, unlinkSync, writeFileSync } = fs;
const created = new Set<unknown>();

fs.openSync = (path, flags, mode) => {
  if (flags !== 'wx') return openSync(path, flags, mode);
  passOrKill(path);
  const handle = openSync(path, flags, mode);
  created.add(handle);
  return handle;
};
fs.writeFileSync = (file, data, options) => {
  if (created.has(file) && data instanceof Uint8Array) {
    passOrKill(below, () => {
      writeFileSync(file, data.subarray(0, data.length / 2), options);
    });
  }
  writeFileSync(file, data, options);
};
fs.linkSync = (from, to) => {
  passOrKill(to);
  linkSync(from, to);
};
fs.renameSync = (from, to) => {
  passOrKill(to);
  renameSync(from, to);
};
fs.unlinkSync = (path) => {
  passOrKill(path);
  unlinkSync(path);
};
fs.rmdirSync = (path) => {
  passOrKill(path);
  rmdirSync(path);
};
syncBuiltinESMExports();
