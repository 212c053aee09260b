import { randomUUID } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../lib/make-folder.ts';
import { processState, thisProcess, type ProcessIdentity } from './process-identity.ts';

/** The claim of a build on a folder: a file that names its process. */
export interface Claim {
  readonly file: string;
  readonly owner: ProcessIdentity;
}

/** A claim, or one that is being written. */
const NAME = /^claim-[\w-]+\.json(?:\.new)?$/u;
const WRITING = '.new';

/** After this time, a build that may or may not run is taken for dead. A build takes minutes. */
const LONGEST_BUILD_MS = 3_600_000;
const LONGEST_WRITE_MS = 60_000;
const MOST_ATTEMPTS = 20;

/** Returns true for the name of a file that claims a folder. */
export function isClaimName(name: string): boolean {
  return NAME.test(name);
}

/**
 * Claims a folder for this process, and returns the claim; or else the claim of another build that is running. The
 * own claim is written before the others are read: of two builds that start at once, at least one sees the other.
 * Each claim has a name of its own, so nobody removes a new claim in place of a dead one.
 */
export function claimFolder(
  folder: string,
  now: number,
): { readonly own: Claim } | { readonly other: Claim } {
  const own = writeClaim(folder);
  const other = runningClaims(folder, now).find(({ file }) => file !== own.file);
  if (other === undefined) return { own };
  releaseClaim(folder, own);
  return { other };
}

/** Removes a claim, and its folder if nothing else is in it. */
export function releaseClaim(folder: string, { file }: Claim): void {
  rmSync(file, { force: true });
  try {
    rmdirSync(folder);
  } catch {
    // Another build has claimed it, or it holds more than claims.
  }
}

/** Returns the claims of running builds, and removes those of dead ones. `now` is in milliseconds since 1970. */
export function runningClaims(folder: string, now: number): Claim[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter(isClaimName);
  return files.flatMap((name) => {
    const file = join(folder, name);
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (name.endsWith(WRITING)) {
      if (now - changed > LONGEST_WRITE_MS) rmSync(file, { force: true });
      return [];
    }
    const owner = ownerIn(file);
    if (owner !== undefined && isRunning(owner, now - changed)) return { file, owner };
    rmSync(file, { force: true });
    return [];
  });
}

function isRunning(owner: ProcessIdentity, ageMs: number): boolean {
  const state = processState(owner);
  return state === 'running' || (state === 'unknown' && ageMs <= LONGEST_BUILD_MS);
}

function writeClaim(folder: string): Claim {
  const owner = thisProcess();
  const file = join(folder, `claim-${owner.pid}-${randomUUID()}.json`);
  for (let attempt = 1; ; attempt += 1) {
    makeFolder(folder);
    try {
      // Nobody sees a claim before it is written.
      writeFileSync(file + WRITING, JSON.stringify(owner));
      renameSync(file + WRITING, file);
      return { file, owner };
    } catch (error) {
      // Another build may have removed the folder meanwhile, since it was empty.
      if (attempt === MOST_ATTEMPTS) throw error;
    }
  }
}

/** Returns the process that wrote a claim; undefined if the file is gone or damaged. */
function ownerIn(file: string): ProcessIdentity | undefined {
  try {
    const owner: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isIdentity(owner) ? owner : undefined;
  } catch {
    return undefined;
  }
}

function isIdentity(value: unknown): value is ProcessIdentity {
  if (typeof value !== 'object' || value === null || !('pid' in value)) return false;
  const texts = { started: 0, host: 0, boot: 0, pidNamespace: 0, ...value };
  const { started, host, boot, pidNamespace } = texts;
  return (
    Number.isSafeInteger(value.pid) &&
    Number(value.pid) > 0 &&
    [started, host, boot, pidNamespace].every((text) => typeof text === 'string')
  );
}
