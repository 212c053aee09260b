import { join } from 'node:path';
import { readSite } from '../../outputs/read-site.ts';
import { compareCatalogs } from '../../domain/compare-catalogs.ts';
import type { RawOptions } from '../shared/command.ts';
import { recoverFirst } from '../shared/content.ts';
import { contentAt } from '../shared/content-state.ts';
import { readOptionsOf, type Io } from '../shared/io.ts';
import type { DiffReport, DiffSide } from './diff-report.ts';

/** A state of the content: how messages name it, and the folder or git revision to read. */
export interface NamedState {
  readonly name: string;
  readonly at: string;
}

/** Reads two states and compares them as readers would; `temporary` is a folder that the caller removes. */
export async function compareStates(
  io: Io,
  options: RawOptions,
  states: { readonly from: NamedState; readonly to: NamedState },
  temporary: string,
): Promise<DiffReport> {
  const from = await readSide(io, options, states.from, join(temporary, 'from'));
  const to = await readSide(io, options, states.to, join(temporary, 'to'));
  return { from, to, changes: compareCatalogs(stateOf(from), stateOf(to), io.today) };
}

/** Reads one state. Throws a UsageError if there is none. */
export async function readSide(
  io: Io,
  options: RawOptions,
  { name, at }: NamedState,
  temporary: string,
): Promise<DiffSide> {
  const folder = await contentAt(io, options, at, temporary);
  await recoverFirst(io, folder, name);
  const result = await readSite(folder, readOptionsOf(io));
  const read = new Set(result.entries.map(({ entry }) => entry.path));
  const unread = result.problems
    // A file with code has been read, it only may not be shown.
    .filter(({ level, code, file }) => level === 'error' && code !== 'mdx-code' && !read.has(file))
    .map(({ file }) => file);
  return { name, result, unread: [...new Set(unread)] };
}

function stateOf({ result, unread }: DiffSide) {
  return { catalog: result.catalog, unread };
}
