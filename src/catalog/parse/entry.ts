import type { Body, Translation } from '../../domain/catalog.ts';
import type { TranslationFields } from '../../schema/translation.ts';
import {
  milestoneTitle,
  NO_BODY,
  type Image,
  type Entry,
  type TranslatedBody,
  type Translations,
} from '../assemble.ts';
import type { ParsedBody } from './markdown/parse-body.ts';
import type { ParsedAs, ParsedFile } from './parse-file.ts';

/** A file with the words of another one in another language, before the two are put together. */
export interface TranslatedWords {
  readonly entryType: 'words';
  readonly path: string;
  /** Undefined where the fields cannot be read. */
  readonly words:
    { readonly of: string; readonly lang: string; readonly fields: TranslationFields } | undefined;
  readonly body: Body;
}

/** What one file by itself gives the pages. */
export type Piece = Exclude<Entry, Image | TranslatedBody> | TranslatedWords;

/** Turns parsed files into entries: fields, address, body and translations in one object. */
export function makeEntries(files: readonly ParsedFile[]): Entry[] {
  return joinPieces(files.flatMap((file) => pieceOf(file) ?? []));
}

/** Puts translations to their originals. */
export function joinPieces(pieces: readonly Piece[]): Entry[] {
  const translations = translationsByPath(pieces);
  return pieces.flatMap((piece) => {
    if (piece.entryType === 'words') {
      const { path, body } = piece;
      return path.endsWith('.mdx') ? { entryType: 'translation', path, body } : [];
    }
    const own = translations.get(piece.path);
    return own !== undefined && 'translations' in piece ? { ...piece, translations: own } : piece;
  });
}

/** What a file gives the pages; undefined where its fields cannot be read. */
export function pieceOf(parsed: ParsedFile): Piece | undefined {
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
      return { entryType: 'item', ...placeOf(file), ...parsed.fields, ...shared };
    case 'upgrade-note':
      if (parsed.fields === undefined || file.entryType !== 'upgrade-note') return undefined;
      return { entryType: 'upgrade-note', ...placeOf(file), ...parsed.fields, ...shared };
    case 'known-issue':
      if (parsed.fields === undefined || file.entryType !== 'known-issue') return undefined;
      return { entryType: 'known-issue', ...placeOf(file), ...parsed.fields, ...shared };
    case 'meeting':
      if (parsed.fields === undefined || file.entryType !== 'meeting') return undefined;
      return { entryType: 'meeting', slug: file.slug, ...parsed.fields, ...shared };
    case 'doc':
      if (parsed.fields === undefined || file.entryType !== 'doc') return undefined;
      return { entryType: 'doc', slug: file.slug, ...parsed.fields, ...shared };
    case 'translation':
      return translatedWords(parsed);
  }
}

const NO_TRANSLATIONS: Translations = {};

function placeOf({ release, slug }: { release: string; slug: string }) {
  return { release, slug };
}

function timelineEntry({ file, path, fields }: ParsedAs<'timeline'>): Piece | undefined {
  if (fields === undefined || file.entryType !== 'timeline') return undefined;
  const milestones = fields.milestones
    .filter(({ draft }) => !draft)
    .map((milestone) => ({ ...milestone, title: milestone.title ?? milestoneTitle(milestone.id) }));
  return { entryType: 'timeline', release: file.release, path, milestones };
}

function bodyOf(parsed: ParsedBody | undefined): Body {
  if (parsed === undefined) return NO_BODY;
  const { html, mdxHtml, markdown, markdownSlots, headings, text, lead } = parsed;
  const body = { html, markdown, markdownSlots, headings, text, lead };
  return mdxHtml === undefined ? body : { ...body, mdxHtml };
}

/** `a/b.de.md` is the translation of `a/b.md`, in `de`. */
export function originalOf(path: string, lang: string): string {
  return path.replace(new RegExp(`\\.${lang}\\.(mdx?)$`, 'u'), '.$1');
}

function translatedWords({ path, file, fields, body }: ParsedAs<'translation'>): TranslatedWords {
  const lang = 'lang' in file ? file.lang : undefined;
  const isWhole = fields !== undefined && lang !== undefined;
  const words = isWhole ? { of: originalOf(path, lang), lang, fields } : undefined;
  return { entryType: 'words', path, words, body: bodyOf(body) };
}

function translationsByPath(pieces: readonly Piece[]): Map<string, Record<string, Translation>> {
  const found = new Map<string, Record<string, Translation>>();
  for (const piece of pieces) {
    if (piece.entryType !== 'words' || piece.words === undefined) continue;
    const { of: original, lang, fields } = piece.words;
    const translation = { ...fields, body: piece.body };
    found.set(original, { ...found.get(original), [lang]: translation });
  }
  return found;
}
