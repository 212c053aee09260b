import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readSite } from '../../outputs/read-site.ts';
import { compareCatalogs } from '../../domain/compare-catalogs.ts';
import { createTemporaryFolder } from '../../lib/temporary-folder.ts';
import { textOption, type RawOptions } from '../shared/command.ts';
import { recoverFirst } from '../shared/content.ts';
import { contentAt } from '../shared/content-state.ts';
import { diffAsJson } from './diff-json.ts';
import { diffAsMarkdown } from './diff-markdown.ts';
import type { DiffReport, DiffSide } from './diff-report.ts';
import { diffAsText } from './diff-text.ts';
import { EXIT, readOptionsOf, type Io } from '../shared/io.ts';

const FORMATTERS: Readonly<Record<string, (report: DiffReport) => string>> = {
  text: diffAsText,
  markdown: diffAsMarkdown,
  json: diffAsJson,
};

/** `relnotes diff FROM TO`: prints changes that readers notice; fails only if a file is unreadable. */
export async function run(io: Io, options: RawOptions, operands: string[]): Promise<number> {
  const [fromName = '', toName = ''] = operands;
  const temporary = await createTemporaryFolder('relnotes-diff');
  try {
    const from = await readSide(io, options, fromName, join(temporary, 'from'));
    const to = await readSide(io, options, toName, join(temporary, 'to'));
    const changes = compareCatalogs(stateOf(from), stateOf(to), io.today);
    const print = FORMATTERS[textOption(options, 'format') ?? 'text'] ?? diffAsText;
    io.out(print({ from, to, changes }));
    return from.unread.length + to.unread.length > 0 ? EXIT.failed : EXIT.ok;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function readSide(
  io: Io,
  options: RawOptions,
  name: string,
  temporary: string,
): Promise<DiffSide> {
  const folder = await contentAt(io, options, name, temporary);
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
