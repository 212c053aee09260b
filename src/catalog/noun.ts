import type { Body, Translation } from '../domain/catalog.ts';
import { milestoneTitle, NO_BODY, type Noun, type Translations } from './assemble.ts';
import type { ParsedBody } from './markdown/parse-body.ts';
import type { ParsedAs, ParsedFile } from './parse-file.ts';

/** Turns parsed files into nouns: fields, address, body and translations in one object. */
export function makeNouns(files: readonly ParsedFile[]): Noun[] {
  const translations = translationsByPath(files);
  return files.flatMap((file) => {
    const noun = makeNoun(file, translations.get(file.path) ?? {});
    return noun === undefined ? [] : [noun];
  });
}

function makeNoun(parsed: ParsedFile, translations: Translations): Noun | undefined {
  const { path, file } = parsed;
  const shared = { path, translations, body: bodyOf(parsed.body) };
  switch (parsed.noun) {
    case 'site':
      return parsed.fields && { noun: 'site', path, site: parsed.fields };
    case 'timeline':
      return timelineNoun(parsed);
    case 'release':
      if (parsed.fields === undefined || file.noun !== 'release') return undefined;
      return { noun: 'release', id: file.release, ...parsed.fields, ...shared };
    case 'item':
      if (parsed.fields === undefined || file.noun !== 'item') return undefined;
      return { noun: 'item', ...placeOf(file), ...parsed.fields, ...shared };
    case 'upgrade-note':
      if (parsed.fields === undefined || file.noun !== 'upgrade-note') return undefined;
      return { noun: 'upgrade-note', ...placeOf(file), ...parsed.fields, ...shared };
    case 'known-issue':
      if (parsed.fields === undefined || file.noun !== 'known-issue') return undefined;
      return { noun: 'known-issue', ...placeOf(file), ...parsed.fields, ...shared };
    case 'meeting':
      if (parsed.fields === undefined || file.noun !== 'meeting') return undefined;
      return { noun: 'meeting', slug: file.slug, ...parsed.fields, ...shared };
    case 'doc':
      if (parsed.fields === undefined || file.noun !== 'doc') return undefined;
      return { noun: 'doc', slug: file.slug, ...parsed.fields, ...shared };
    case 'translation':
      return path.endsWith('.mdx') ? { noun: 'translation', path, body: shared.body } : undefined;
  }
}

function placeOf({ release, slug }: { release: string; slug: string }) {
  return { release, slug };
}

function timelineNoun({ file, path, fields }: ParsedAs<'timeline'>): Noun | undefined {
  if (fields === undefined || file.noun !== 'timeline') return undefined;
  const milestones = fields.milestones
    .filter(({ draft }) => !draft)
    .map((milestone) => ({ ...milestone, title: milestone.title ?? milestoneTitle(milestone.id) }));
  return { noun: 'timeline', release: file.release, path, milestones };
}

function bodyOf(parsed: ParsedBody | undefined): Body {
  if (parsed === undefined) return NO_BODY;
  const { html, mdxHtml, headings, text, lead } = parsed;
  const body = { html, headings, text, lead };
  return mdxHtml === undefined ? body : { ...body, mdxHtml };
}

/** `a/b.de.md` is the translation of `a/b.md`, in `de`. */
export function originalOf(path: string, lang: string): string {
  return path.replace(new RegExp(`\\.${lang}\\.(mdx?)$`, 'u'), '.$1');
}

function translationsByPath(
  files: readonly ParsedFile[],
): Map<string, Record<string, Translation>> {
  const found = new Map<string, Record<string, Translation>>();
  for (const { noun, file, path, fields, body } of files) {
    if (noun !== 'translation' || fields === undefined) continue;
    if (!('lang' in file) || file.lang === undefined) continue;
    const original = originalOf(path, file.lang);
    const translation = { ...fields, body: bodyOf(body) };
    found.set(original, { ...found.get(original), [file.lang]: translation });
  }
  return found;
}
