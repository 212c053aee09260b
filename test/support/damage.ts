import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A file to damage, another file of the same cache, and a number that chooses the position. */
interface Target {
  readonly file: string;
  readonly other: string;
  readonly seed: number;
}

/** Kinds of damage to a file, by name. Each leaves other bytes than before if the file is not empty. */
export const DAMAGES: Readonly<Record<string, (target: Target) => void>> = {
  'a flipped bit': ({ file, seed }) => {
    const bytes = readFileSync(file);
    const at = seed % bytes.length;
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (seed % 8));
    writeFileSync(file, bytes);
  },
  'cut off': ({ file, seed }) => {
    truncateSync(file, seed % readFileSync(file).length);
  },
  empty: ({ file }) => {
    writeFileSync(file, '');
  },
  longer: ({ file }) => {
    writeFileSync(file, '\n', { flag: 'a' });
  },
  missing: ({ file }) => {
    rmSync(file);
  },
  'a folder': ({ file }) => {
    rmSync(file);
    mkdirSync(file);
    writeFileSync(join(file, 'inner'), 'inner');
  },
  'a link that leads nowhere': ({ file }) => {
    rmSync(file);
    symlinkSync(`${file}.missing`, file);
  },
  'a pipe': ({ file }) => {
    rmSync(file);
    execFileSync('sh', ['-c', 'mkfifo "$0"', file]);
  },
  'swapped with another file': ({ file, other }) => {
    renameSync(file, `${file}.swapped`);
    renameSync(other, file);
    renameSync(`${file}.swapped`, other);
  },
  'a copy of another file': ({ file, other }) => {
    copyFileSync(other, file);
  },
};
