import { resolve } from 'node:path';
import { formatProblem } from '../../catalog/problem.ts';
import { readCatalog, type ReadResult } from '../../catalog/read-catalog.ts';
import type { Milestone, Release } from '../../domain/catalog.ts';
import { findMilestone } from '../../domain/find.ts';
import { didYouMean } from '../../catalog/parse/nearest.ts';
import { textOf, type RawOptions } from './command.ts';
import { ContentError, UsageError, type Io } from './io.ts';

/** The content folder a command works on, absolute. */
export function contentDirOf(io: Io, options: RawOptions): string {
  return resolve(io.cwd, textOf(options, 'content') ?? 'content');
}

/** The name of the content folder as the person gave it, for places in messages. */
export function contentName(options: RawOptions): string {
  return (textOf(options, 'content') ?? 'content').replace(/\/+$/u, '');
}

/** Reads the content; with an error in it, a command that builds on it stops and names them all. */
export async function readGoodContent(io: Io, options: RawOptions): Promise<ReadResult> {
  const result = await readCatalog(contentDirOf(io, options), { today: io.today });
  const errors = result.problems.filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    const lines = errors.map((found) => formatProblem(found, contentName(options)));
    throw new ContentError(`${lines.join('\n')}\nMend the content first.`);
  }
  return result;
}

/** The release a person named. Throws a UsageError that names the nearest one. */
export function releaseNamed({ catalog }: ReadResult, id: string): Release {
  const found = catalog.releases.find((release) => release.id === id);
  if (found !== undefined) return found;
  const known = catalog.releases.map((release) => release.id);
  throw new UsageError(`unknown release "${id}". ${didYouMean(id, known)}`);
}

/**
 * The same where the content may have errors: a release that is not there because it cannot be read
 * is no misspelt name, so its errors are told, in a ContentError.
 */
export function releaseIn(result: ReadResult, id: string, options: RawOptions): Release {
  const errors = result.problems.filter(({ level }) => level === 'error');
  const isThere = result.catalog.releases.some((release) => release.id === id);
  if (!isThere && errors.length > 0) {
    const lines = errors.map((found) => formatProblem(found, contentName(options)));
    throw new ContentError(`${lines.join('\n')}\nMend the content first.`);
  }
  return releaseNamed(result, id);
}

/** The milestone a person named. Throws a UsageError that names the nearest one. */
export function milestoneNamed(release: Release, id: string): Milestone {
  const found = findMilestone(release, id);
  if (found !== undefined) return found;
  const known = release.milestones.map((milestone) => milestone.id);
  throw new UsageError(`unknown milestone "${id}" of ${release.id}. ${didYouMean(id, known)}`);
}
