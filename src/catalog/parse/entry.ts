import type { Body } from '../../domain/catalog.ts';
import type { DocFields } from '../../schema/doc.ts';
import type { ItemFields } from '../../schema/item.ts';
import type { KnownIssueFields } from '../../schema/known-issue.ts';
import type { MeetingFields } from '../../schema/meeting.ts';
import type { ReleaseFields } from '../../schema/release.ts';
import type { SiteFields } from '../../schema/site.ts';
import type { TimelineFields } from '../../schema/timeline.ts';
import type { TranslationFields } from '../../schema/translation.ts';
import type { UpgradeNoteFields } from '../../schema/upgrade-note.ts';
import type { Texts } from '../assemble.ts';
import { bodyOf, parsedTexts, textsOf } from './entry-body.ts';
import { namingBody } from './naming-body.ts';
import type { ParsedAs, ParsedFile } from './parse-file.ts';

/** The entry of a file with a body: its fields as written with their defaults, by themselves. */
interface WithBody<Fields> {
  readonly path: string;
  readonly fields: Fields;
  readonly body: Body;
  /** The Markdown texts in its fields, by their paths, if there are any. */
  readonly texts?: Texts | undefined;
}

/** The place of an entry in the folder of a release. */
interface InRelease {
  readonly release: string;
  readonly slug: string;
}

/** The translation of another entry: a file of its own, and so an entry of its own. */
export interface TranslationEntry extends WithBody<TranslationFields> {
  readonly entryType: 'translation';
  /** The path of the entry that it translates. */
  readonly of: string;
  readonly lang: string;
}

/**
 * The entry of one content file by itself. Its fields are one object, which a collection has as its data
 * without a copy of it.
 */
export type FileEntry =
  | { readonly entryType: 'site'; readonly path: string; readonly fields: SiteFields }
  | {
      readonly entryType: 'timeline';
      readonly path: string;
      readonly release: string;
      readonly fields: TimelineFields;
      /** The Markdown texts in its fields, by their paths: `milestones.rc1.note`. */
      readonly texts: Texts;
    }
  | ({ readonly entryType: 'release'; readonly id: string } & WithBody<ReleaseFields>)
  | ({ readonly entryType: 'item' } & InRelease & WithBody<ItemFields>)
  | ({ readonly entryType: 'upgrade-note' } & InRelease & WithBody<UpgradeNoteFields>)
  | ({ readonly entryType: 'known-issue' } & InRelease & WithBody<KnownIssueFields>)
  | ({ readonly entryType: 'meeting'; readonly slug: string } & WithBody<MeetingFields>)
  | ({ readonly entryType: 'doc'; readonly slug: string } & WithBody<DocFields>)
  | TranslationEntry;

/** Returns the entry of a parsed file; undefined if its fields cannot be read. */
export function entryOf(parsed: ParsedFile): FileEntry | undefined {
  const { path, file } = parsed;
  const body = bodyOf(parsed.body);
  switch (parsed.entryType) {
    case 'site':
      return parsed.fields && { entryType: 'site', path, fields: parsed.fields };
    case 'timeline':
      return timelineEntry(parsed);
    case 'release': {
      const { entryType, fields } = parsed;
      if (fields === undefined || file.entryType !== entryType) return undefined;
      return { entryType, id: file.release, path, fields, body };
    }
    case 'item': {
      const { entryType, fields } = parsed;
      if (fields === undefined || file.entryType !== entryType) return undefined;
      return { entryType, ...addressOf(file), path, fields, body: namingBody(fields.title, body) };
    }
    case 'upgrade-note': {
      const { entryType, fields } = parsed;
      if (fields === undefined || file.entryType !== entryType) return undefined;
      return { entryType, ...addressOf(file), path, fields, body, ...textsOf(parsed) };
    }
    case 'known-issue': {
      const { entryType, fields } = parsed;
      if (fields === undefined || file.entryType !== entryType) return undefined;
      return { entryType, ...addressOf(file), path, fields, body };
    }
    case 'meeting': {
      const { entryType, fields } = parsed;
      if (fields === undefined || file.entryType !== entryType) return undefined;
      return { entryType, slug: file.slug, path, fields, body };
    }
    case 'doc': {
      const { entryType, fields } = parsed;
      if (fields === undefined || file.entryType !== entryType) return undefined;
      return { entryType, slug: file.slug, path, fields, body };
    }
    case 'translation':
      return translationEntry(parsed);
  }
}

function addressOf({ release, slug }: { release: string; slug: string }) {
  return { release, slug };
}

function timelineEntry({ file, path, fields, texts }: ParsedAs<'timeline'>): FileEntry | undefined {
  if (fields === undefined || file.entryType !== 'timeline') return undefined;
  // A draft milestone shows nowhere, in dev neither.
  const milestones = fields.milestones.filter(({ draft }) => !draft);
  return {
    entryType: 'timeline',
    release: file.release,
    path,
    fields: { ...fields, milestones },
    texts: parsedTexts(texts),
  };
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
  texts,
}: ParsedAs<'translation'>): TranslationEntry | undefined {
  const lang = 'lang' in file ? file.lang : undefined;
  if (fields === undefined || lang === undefined) return undefined;
  const of = originalOf(path, lang);
  return {
    entryType: 'translation',
    path,
    of,
    lang,
    fields,
    body: namingBody(fields.title, bodyOf(body)),
    ...textsOf({ texts }),
  };
}
