import { relative, sep } from 'node:path';
import process from 'node:process';
import type { ReadResult } from '../../catalog/read-catalog.ts';
import type { ReadEntry } from '../../catalog/read-entries.ts';
import type { AddressScheme } from '../../lib/address-scheme.ts';
import type { BuildOptions } from '../astro/build-options.ts';
import { devEntries, siteIn } from './dev-entries.ts';
import { devProblems } from './dev-problems.ts';
import type { DevState } from './problem-channel.ts';

/** The content that the dev server shows. */
export interface ShownContent extends DevState {
  readonly entries: readonly ReadEntry[];
  /** The last site.yaml without errors. */
  readonly site: ReadEntry | undefined;
  /** The names of its files. */
  readonly names: string;
  /** A text that changes with each file and each problem. */
  readonly state: string;
}

type Options = Pick<BuildOptions, 'settings' | 'location'>;

/** Returns what the dev server shows before it has read the content. */
export function nothingShown({ settings, location }: Options): ShownContent {
  const { contentDir, handbookDir } = settings;
  const noContent = { problems: [], files: [] };
  return {
    entries: [],
    site: undefined,
    names: '',
    state: '',
    problemsOf: devProblems(noContent, { contentDir, handbookDir, name: '' }),
    scheme: { base: location.base, languages: [] },
    failure: undefined,
  };
}

/** Returns what the dev server shows after the content has been read, given what it showed before. */
export function shownContent(
  result: ReadResult,
  before: ShownContent,
  { settings, location }: Options,
): ShownContent {
  const entries = devEntries(result, before.site);
  const { contentDir, handbookDir } = settings;
  const name = relative(process.cwd(), contentDir).split(sep).join('/') || '.';
  return {
    entries,
    site: siteIn(result.entries) ?? before.site,
    names: result.files.map(({ path }) => path).join('\n'),
    state: stateOf(result),
    problemsOf: devProblems(result, { contentDir, handbookDir, name }),
    scheme: { base: location.base, languages: languagesOf(entries) },
    failure: undefined,
  };
}

/** Returns a text that changes with each file and each problem. */
export function stateOf({ entries, broken, files, problems }: ReadResult): string {
  return JSON.stringify([
    [...entries, ...broken].map(({ digest }) => digest),
    files.map(({ path, asset }) => [path, asset]),
    problems.map(({ file, line, column, code, message }) => [file, line, column, code, message]),
  ]);
}

function languagesOf(entries: readonly ReadEntry[]): AddressScheme['languages'] {
  const site = siteIn(entries)?.entry;
  return site?.entryType === 'site' ? site.fields.languages : [];
}
