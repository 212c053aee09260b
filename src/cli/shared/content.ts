import { resolve } from 'node:path';
import { formatProblem, type Problem } from '../../catalog/problem.ts';
import type { ReadOptions, ReadResult } from '../../catalog/read-catalog.ts';
import { recoverContent } from '../../catalog/read/recover-content.ts';
import { readSite } from '../../outputs/read-site.ts';
import type { Milestone, Release } from '../../domain/catalog.ts';
import { findMilestone, gaOf } from '../../domain/find.ts';
import { didYouMean } from '../../catalog/parse/nearest.ts';
import { textOption, type RawOptions } from './command.ts';
import { ContentError, UsageError, readOptionsOf, type Io } from './io.ts';
import { trimEndOf } from '../../lib/text-ends.ts';

/** Returns the absolute path of the content folder. */
export function contentDirOf(io: Io, options: RawOptions): string {
  return resolve(io.cwd, textOption(options, 'content') ?? 'content');
}

/** Returns the content folder as given on the command line, for positions in messages. */
export function contentName(options: RawOptions): string {
  return trimEndOf(textOption(options, 'content') ?? 'content', (sign) => sign === '/');
}

/**
 * Finishes or takes back an edit of a content folder that was interrupted, and says so. Throws a ContentError if
 * it can do neither: the content is half one and half the other then.
 */
export async function recoverFirst(io: Io, contentDir: string, name: string): Promise<void> {
  const { notice, problems } = await recoverContent(contentDir);
  if (notice !== undefined) io.err(`${notice}\n`);
  refuseProblems(problems, name);
}

/** Throws a ContentError with these errors in the content, and with the next step, if there are any. */
export function refuseProblems(problems: readonly Problem[], name: string, step = ''): void {
  if (problems.length === 0) return;
  const lines = problems.map((found) => formatProblem(found, name));
  const isFolder = problems.every(({ file }) => file === '.');
  const steps = isFolder || step === '' ? [] : [step];
  throw new ContentError([...lines, ...steps].join('\n'), { problems });
}

/** Reads the content, which may have errors. Throws a ContentError like `recoverFirst`. */
export async function readContent(
  io: Io,
  options: RawOptions,
  rest: Omit<ReadOptions, 'today'> = {},
): Promise<ReadResult> {
  const contentDir = contentDirOf(io, options);
  await recoverFirst(io, contentDir, contentName(options));
  return readSite(contentDir, { ...rest, ...readOptionsOf(io) });
}

/** Reads the content. Throws a ContentError with all errors if it has any. */
export async function readValidContent(io: Io, options: RawOptions): Promise<ReadResult> {
  const result = await readContent(io, options);
  refuseProblems(errorsOf(result), contentName(options), 'Fix the content first.');
  return result;
}

/** Returns content as it is written, with facts that are dated ahead, for commands that edit it. */
export function asWritten(result: ReadResult): ReadResult {
  return { ...result, catalog: result.written };
}

/** Returns a release by id. Throws a UsageError that suggests the nearest id. */
export function requireRelease({ catalog }: ReadResult, id: string): Release {
  const found = catalog.releases.find((release) => release.id === id);
  if (found !== undefined) return found;
  const known = catalog.releases.map((release) => release.id);
  throw new UsageError(`unknown release "${id}". ${didYouMean(id, known)}`);
}

/**
 * Returns a release of content that may have errors. If the release is missing, throws a ContentError
 * with these errors, since they may be the reason, else a UsageError like `requireRelease`.
 */
export function requireReadableRelease(
  result: ReadResult,
  id: string,
  options: RawOptions,
): Release {
  const exists = result.catalog.releases.some((release) => release.id === id);
  if (!exists) refuseProblems(errorsOf(result), contentName(options), 'Fix the content first.');
  return requireRelease(result, id);
}

function errorsOf({ problems }: ReadResult): Problem[] {
  return problems.filter(({ level }) => level === 'error');
}

/** Returns a milestone by its id, its version or its tag; a release's version is its GA. Throws a UsageError. */
export function requireVersion(release: Release, name: string): Milestone {
  const named = release.milestones.find(({ version, tag }) => version === name || tag === name);
  const whole = release.version === name ? gaOf(release) : undefined;
  const found = findMilestone(release, name) ?? named ?? whole;
  if (found !== undefined) return found;
  const names = release.milestones.flatMap(({ id, version, tag }) => [id, version, tag]);
  const known = [...new Set(names)].filter((one) => one !== undefined);
  const fact = `unknown version or milestone "${name}" of ${release.id}`;
  throw new UsageError(`${fact}. ${didYouMean(name, known)}`);
}

/** Returns a milestone by id. Throws a UsageError that suggests the nearest id. */
export function requireMilestone(release: Release, id: string): Milestone {
  const found = findMilestone(release, id);
  if (found !== undefined) return found;
  const known = release.milestones.map((milestone) => milestone.id);
  throw new UsageError(`unknown milestone "${id}" of ${release.id}. ${didYouMean(id, known)}`);
}
