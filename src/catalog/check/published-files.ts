import { anchorsOfOriginal } from '../../domain/heading-anchors.ts';
import { anchorOf } from '../../domain/page-ids.ts';
import { originalOf } from '../parse/entry.ts';
import type { ParsedBody } from '../parse/markdown/parse-body.ts';
import type { ParsedFile } from '../parse/parse-file.ts';
import { languageOf } from '../read/layout.ts';
import type { CheckInput } from './check.ts';

/** The anchors of a page in one language, and the file that gives it the text. */
export interface PageAnchors {
  readonly path: string;
  readonly anchors: readonly string[];
}

/** The reason why a file has no address, and the next step. */
export interface UnpublishedFault {
  readonly message: string;
  readonly hint: string;
}

/** Facts about the addresses and anchors of content files. */
export interface PublishedFiles {
  /** Whether readers see the text of a file: not that of a draft, or in the folder of a draft release. */
  readonly isPublished: (path: string) => boolean;
  /** Returns why a known file has no page; undefined if it has one. */
  readonly faultOf: (path: string) => UnpublishedFault | undefined;
  /** Returns the languages in which a text is shown: that of a translation, or all that have none. */
  readonly languagesOf: (file: ParsedFile, body: ParsedBody) => readonly string[];
  /** Returns the anchors that a page has in a language; undefined for a file that is no text, or was not read. */
  readonly anchorsOf: (path: string, lang: string) => PageAnchors | undefined;
  /** Returns the anchors that a text may name as its own on a page in a language. */
  readonly anchorsIn: (file: ParsedFile, body: ParsedBody, lang: string) => PageAnchors;
}

/** Returns facts about the addresses and anchors of a content tree. */
export function publishedFiles({ parsed, drafts, site }: CheckInput): PublishedFiles {
  const files = new Map(parsed.map((file) => [file.path, file]));
  const languages = site?.languages ?? [];
  const [first = 'en'] = languages;
  const translationOf = (path: string, lang: string) => {
    const found = lang === first ? undefined : files.get(translationPath(path, lang));
    return found?.body?.text ? found : undefined;
  };
  const draftOf = (path: string) => [path, mainFile(path)].find((it) => drafts.has(it));
  return {
    isPublished: (path) => draftOf(path) === undefined && draftOf(untranslated(path)) === undefined,
    faultOf(path) {
      if (path === 'site.yaml') return NO_PAGE;
      const lang = languageOf(path);
      if (lang !== undefined) return isTranslation(path, lang);
      const draft = draftOf(path);
      return draft === undefined ? undefined : draftFault(path, draft);
    },
    languagesOf(file, body) {
      const lang = languageOf(file.path);
      if (lang !== undefined) return [lang];
      // A text in a field is never the body of a translation.
      if (body !== file.body) return languages.length === 0 ? [first] : languages;
      const shown = languages.filter((one) => translationOf(file.path, one) === undefined);
      return shown.length === 0 ? [first] : shown;
    },
    anchorsOf(path, lang) {
      const original = files.get(path);
      if (original === undefined) return undefined;
      const own = slugAnchors(original);
      const translation = translationOf(path, lang);
      const page =
        translation?.body === undefined || isSameOutline(original, translation.body)
          ? original
          : translation;
      return { path: page.path, anchors: [...own, ...idsOf(page.body)] };
    },
    anchorsIn(file, body) {
      const original = files.get(untranslated(file.path));
      const isAligned =
        original !== undefined && body === file.body && isSameOutline(original, body);
      const others = isAligned && original !== file ? idsOf(original.body) : [];
      return { path: file.path, anchors: [...new Set([...idsOf(body), ...others])] };
    },
  };
}

const NO_PAGE: UnpublishedFault = {
  message: 'which has no page',
  hint: 'Link to an entry, such as ../items/proxy.md.',
};

function isTranslation(path: string, lang: string): UnpublishedFault {
  const hint = `Link to ${nameOf(originalOf(path, lang))}: each page leads to its own language.`;
  return { message: 'which is a translation', hint };
}

function draftFault(path: string, draft: string): UnpublishedFault {
  const message = draft === path ? 'which is a draft' : `which belongs to a draft, ${draft}`;
  return { message, hint: 'Publish the draft, or remove the link until then.' };
}

/** The file of the release that a file belongs to: without it, the release has no pages. */
function mainFile(path: string): string {
  return path.replace(/^(releases\/[^/]+\/).*$/u, '$1release.mdx');
}

function translationPath(path: string, lang: string): string {
  return path.replace(/\.(mdx?)$/u, `.${lang}.$1`);
}

function untranslated(path: string): string {
  const lang = languageOf(path);
  return lang === undefined ? path : originalOf(path, lang);
}

/** The slug of an upgrade note or a known issue is an anchor of the page that it shares with others. */
function slugAnchors({ entryType, file }: ParsedFile): string[] {
  const isAnchored = entryType === 'upgrade-note' || entryType === 'known-issue';
  return isAnchored && 'slug' in file ? [anchorOf(file.slug)] : [];
}

function isSameOutline(original: ParsedFile, translation: ParsedBody): boolean {
  return anchorsOfOriginal(original.body?.headings ?? [], translation.headings) !== undefined;
}

function idsOf(body: ParsedBody | undefined): string[] {
  return body?.headings.map(({ id }) => id) ?? [];
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
