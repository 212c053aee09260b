import type { Body, Translation } from '../../domain/catalog.ts';
import type { TranslationFields } from '../../schema/translation.ts';
import {
  namedMilestones,
  NO_BODY,
  type AssetFile,
  type Entry,
  type Translations,
} from '../assemble.ts';
import type { ParsedBody } from './markdown/parse-body.ts';
import type { ParsedAs, ParsedFile } from './parse-file.ts';

/** The translation of another entry: a file of its own, and so an entry of its own. */
export interface TranslationEntry {
  readonly entryType: 'translation';
  readonly path: string;
  /** The path of the entry that it translates. */
  readonly of: string;
  readonly lang: string;
  readonly fields: TranslationFields;
  readonly body: Body;
}

/** The entry of one content file by itself. */
export type FileEntry = Exclude<Entry, AssetFile> | TranslationEntry;

/** Joins entries with their translations. */
export function joinTranslations(entries: readonly FileEntry[]): Entry[] {
  const translations = translationsByPath(entries);
  return entries.flatMap((entry) => {
    if (entry.entryType === 'translation') return [];
    const own = translations.get(entry.path);
    return own !== undefined && 'translations' in entry ? { ...entry, translations: own } : entry;
  });
}

/** Returns the entry of a parsed file; undefined if its fields cannot be read. */
export function entryOf(parsed: ParsedFile): FileEntry | undefined {
  const { path, file } = parsed;
  const shared = { path, translations: NO_TRANSLATIONS, body: bodyOf(parsed.body) };
  switch (parsed.entryType) {
    case 'site':
      return parsed.fields && { entryType: 'site', path, site: parsed.fields };
    case 'timeline':
      return timelineEntry(parsed);
    case 'release':
      if (parsed.fields === undefined || file.entryType !== 'release') return undefined;
      return { entryType: 'release', id: file.release, ...parsed.fields, ...shared };
    case 'item':
      if (parsed.fields === undefined || file.entryType !== 'item') return undefined;
      return { entryType: 'item', ...addressOf(file), ...parsed.fields, ...shared };
    case 'upgrade-note':
      if (parsed.fields === undefined || file.entryType !== 'upgrade-note') return undefined;
      return { entryType: 'upgrade-note', ...addressOf(file), ...parsed.fields, ...shared };
    case 'known-issue':
      if (parsed.fields === undefined || file.entryType !== 'known-issue') return undefined;
      return { entryType: 'known-issue', ...addressOf(file), ...parsed.fields, ...shared };
    case 'meeting':
      if (parsed.fields === undefined || file.entryType !== 'meeting') return undefined;
      return { entryType: 'meeting', slug: file.slug, ...parsed.fields, ...shared };
    case 'doc':
      if (parsed.fields === undefined || file.entryType !== 'doc') return undefined;
      return { entryType: 'doc', slug: file.slug, ...parsed.fields, ...shared };
    case 'translation':
      return translationEntry(parsed);
  }
}

const NO_TRANSLATIONS: Translations = {};

function addressOf({ release, slug }: { release: string; slug: string }) {
  return { release, slug };
}

function timelineEntry({ file, path, fields }: ParsedAs<'timeline'>): FileEntry | undefined {
  if (fields === undefined || file.entryType !== 'timeline') return undefined;
  const milestones = namedMilestones(fields.milestones);
  return { entryType: 'timeline', release: file.release, path, milestones };
}

function bodyOf(parsed: ParsedBody | undefined): Body {
  if (parsed === undefined) return NO_BODY;
  const { html, mdxHtml, markdown, markdownSlots, headings, text, lead } = parsed;
  const body = { html, markdown, markdownSlots, headings, text, lead };
  return mdxHtml === undefined ? body : { ...body, mdxHtml };
}

/** Returns the path of the original: `a/b.de.md` is the translation of `a/b.md` into `de`. */
export function originalOf(path: string, lang: string): string {
  return path.replace(new RegExp(`\\.${lang}\\.(mdx?)$`, 'u'), '.$1');
}

function translationEntry({
  path,
  file,
  fields,
  body,
}: ParsedAs<'translation'>): TranslationEntry | undefined {
  const lang = 'lang' in file ? file.lang : undefined;
  if (fields === undefined || lang === undefined) return undefined;
  const of = originalOf(path, lang);
  return { entryType: 'translation', path, of, lang, fields, body: bodyOf(body) };
}

function translationsByPath(
  entries: readonly FileEntry[],
): Map<string, Record<string, Translation>> {
  const found = new Map<string, Record<string, Translation>>();
  for (const entry of entries) {
    if (entry.entryType !== 'translation') continue;
    const { of: original, lang, fields, body } = entry;
    found.set(original, { ...found.get(original), [lang]: { ...fields, body } });
  }
  return found;
}
