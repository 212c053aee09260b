import { plainHeading } from '../notes/kind-words.ts';
import type { ReadContext, SourceText } from '../notes/read-context.ts';
import type { SourceRecord } from '../notes/source-note.ts';
import { fragmentFolder } from './fragment-folders.ts';
import { fragmentName } from './fragment-name.ts';
import { withIssueLinks } from './issue-links.ts';
import { kindOfNews, type NewsType } from './news-types.ts';
import { readFragment } from './read-fragment.ts';
import { markdownNews, rstNews } from './read-news.ts';
import {
  givenConfig,
  isConfigFile,
  readConfig,
  requireToml,
  towncrierConfig,
  type TowncrierConfig,
} from './towncrier-config.ts';

const FRAGMENT = /^[^/]+\.(?:feature|bugfix|doc|removal|misc)(?:\.\d+)?(?:\.(?:rst|md|txt))?$/u;

/** Checks whether a file of a folder belongs to towncrier: its settings, or a fragment in a folder of such. */
export function isTowncrierFile(path: string): boolean {
  return (!path.includes('/') && isConfigFile(path)) || FRAGMENT.test(path);
}

/** Returns the settings beside a source, its fragments, and the news file that the settings name. */
export function towncrierRelated(sources: readonly SourceText[]): readonly string[] {
  const config = givenConfig(sources);
  if (config === undefined) {
    const folders = ['', '../', '../../'];
    return folders.flatMap((up) => [`${up}towncrier.toml`, `${up}pyproject.toml`]);
  }
  const { folders, filename } = config;
  const hasNews = sources.some(({ file }) => !isConfigFile(file) && !isFragment(file, config));
  return [...folders.keys(), ...(hasNews || filename === undefined ? [] : [filename])];
}

/** Checks whether a text is one of towncrier: its settings, the news that they name, or any in reStructuredText. */
export function isTowncrier(source: SourceText, beside: readonly SourceText[]): boolean {
  if (isConfigFile(source.file)) return readConfig(source) !== undefined;
  const config = givenConfig(beside);
  if (/towncrier release notes start/iu.test(source.text)) return true;
  if (config !== undefined && config.filename === source.file) return true;
  if (config !== undefined && fragmentFolder(source.file, config.folders) !== undefined)
    return true;
  if (!/\.rst$|(?:^|\/)[A-Z]+$/u.test(source.file)) return false;
  const start = { ...source, text: source.text.slice(0, 50_000) };
  const records = rstNews(start, { kindOf: () => undefined, name: config?.name ?? '', start: '' });
  return [...records].some(({ record }) => record === 'release');
}

/** Reads news, or a fragment of the next ones. The settings give the names that have no place. */
export function* readTowncrier(source: SourceText, context: ReadContext): Generator<SourceRecord> {
  const config = towncrierConfig(context.sources);
  if (isConfigFile(source.file)) {
    requireToml(source);
    if (readConfig(source) === undefined) return;
    for (const key of config.others) {
      yield { record: 'unplaced', name: `setting "${key}"`, file: source.file, line: 1 };
    }
  } else if (isFragment(source.file, config)) yield* readFragment(source, context);
  else yield* readNews(source, config, context.skip);
}

function isFragment(file: string, { folders, types, filename }: TowncrierConfig): boolean {
  if (fragmentFolder(file, folders) !== undefined) return file !== filename;
  const name = fragmentName(file.slice(file.lastIndexOf('/') + 1), types);
  return name !== undefined && types.includes(name.type) && name.type.id === name.written;
}

function* readNews(
  source: SourceText,
  { types, name, start, folders, issueAddress }: TowncrierConfig,
  skip: ReadonlySet<string>,
): Generator<SourceRecord> {
  const typeOf = (heading: string) =>
    types.find(({ title }) => plainHeading(title) === plainHeading(heading));
  const kindOf = (heading: string) => typeOf(heading) ?? kindOfNews(heading);
  const isMarkdown = /\.(?:md|markdown)$/iu.test(source.file);
  const read = isMarkdown ? markdownNews : rstNews;
  const parts = new Set([...folders.values()].map((section) => `section "${section}"`));
  for (const record of read(source, { kindOf, name, start })) {
    // A part of the software that the config names is the component of its notes.
    if (record.record === 'unplaced' && parts.has(record.name)) continue;
    if (record.record !== 'note') yield record;
    else {
      const text = withIssueLinks(record.text, issueAddress);
      yield withoutSkipped({ ...record, text }, typeOf, skip);
    }
  }
}

/** Leaves out a note of a type that a person does not want. */
function withoutSkipped(
  record: Extract<SourceRecord, { record: 'note' }>,
  typeOf: (heading: string) => NewsType | undefined,
  skip: ReadonlySet<string>,
): SourceRecord {
  if (skip.size === 0) return record;
  const { file, line, text, section } = record;
  const type = typeOf(section);
  const words = section.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const asked = [...skip].find((one) =>
    type === undefined ? words.some((word) => word.startsWith(one)) : type.id === one,
  );
  if (asked === undefined) return record;
  return { record: 'skipped', file, line, text, why: `its type "${asked}" is left out by --skip` };
}
