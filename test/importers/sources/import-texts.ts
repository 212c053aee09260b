import { rm } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Problem } from '../../../src/catalog/problem.ts';
import { formatNamed } from '../../../src/importers/formats.ts';
import type { SourceText } from '../../../src/importers/notes/read-context.ts';
import {
  planImport,
  type ImportOptions,
  type PlannedImport,
} from '../../../src/importers/import-source.ts';
import { ledgerPath } from '../../../src/importers/ledger/ledger.ts';
import { parseVersion } from '../../../src/importers/versions/parse-version.ts';
import { readSite } from '../../../src/outputs/read-site.ts';
import { writeTree } from '../../support/tree.ts';

/** The texts of a content tree by path. */
export type Texts = Readonly<Record<string, string>>;

export const SITE: Texts = {
  'site.yaml': `title: Harbor notes
url: https://notes.example.org
checks: { owner-missing: off }
`,
};

const ids = z.array(z.looseObject({ id: z.string() })).default([]);

/** The fields of site.yaml that an import reads. */
const siteFields = z.looseObject({ products: ids, areas: ids });

export interface Imported extends PlannedImport {
  /** The content after the import. */
  readonly texts: Texts;
}

/** Imports a text, or the files of a folder, into a tree in memory, as the command does. */
export function importText(
  format: string,
  text: string | readonly SourceText[],
  before: Texts = SITE,
  options: ImportOptions = {},
  today = '2026-01-01',
): Imported {
  const name = options.product === undefined ? format : `${format}-${options.product}`;
  const file = format === 'github' ? 'releases.json' : 'CHANGELOG.md';
  const site = siteFields.parse(parse(before['site.yaml'] ?? ''));
  const plan = planImport({
    format: formatNamed(format),
    sources: typeof text === 'string' ? [{ file, text }] : text,
    name,
    texts: new Map(Object.entries(before)),
    ledgerText: before[ledgerPath(name)],
    releases: releasesIn(before),
    site: {
      repository: undefined,
      needsStatus: /^criteria:/mu.test(before['site.yaml'] ?? ''),
      products: site.products.map(({ id }) => id),
      areas: site.areas.map(({ id }) => id),
      setsImpact: before['site.yaml']?.includes('impact-missing') === true,
    },
    today,
    options,
  });
  return { ...plan, texts: edited(before, plan) };
}

function edited(before: Texts, { edits }: PlannedImport): Texts {
  const after = new Map(Object.entries(before));
  for (const edit of edits) {
    if (after.get(edit.path) !== edit.before) throw new Error(`${edit.path} was not read`);
    if (edit.after === undefined) after.delete(edit.path);
    else after.set(edit.path, edit.after);
  }
  return Object.fromEntries(after);
}

function releasesIn(texts: Texts) {
  return Object.entries(texts).flatMap(([path, text]) => {
    const id = /^releases\/([^/]+)\/release\.mdx$/u.exec(path)?.[1];
    if (id === undefined) return [];
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'mu').exec(text)?.[1];
    const version = parseVersion(field('version') ?? '');
    return [{ id, version, line: field('line'), product: field('product') }];
  });
}

/** Returns the errors that the check finds in a tree; the day is after all days of the tests. */
export async function errorsIn(texts: Texts): Promise<string[]> {
  const problems = await problemsIn(texts);
  return problems
    .filter(({ level }) => level === 'error')
    .map(({ file, line, code, message }) => `${file}:${line} ${code}: ${message}`);
}

/** Returns all problems that the check finds in a tree. */
export async function problemsIn(texts: Texts): Promise<readonly Problem[]> {
  const folder = await writeTree({}, texts);
  try {
    return (await readSite(folder, { today: '2026-01-01' })).problems;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Returns what became of each note: its first line, the outcome, and the file or the reason. */
export function outcomes({ notes }: PlannedImport): string[] {
  return notes.map(({ note, outcome, path, why }) => {
    const [first = ''] = note.text.split('\n');
    return `${note.line} ${first.replaceAll('\u200b', '')} => ${outcome} ${why ?? path ?? ''}`;
  });
}
