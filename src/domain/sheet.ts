import type { Body, Translation } from './catalog.ts';

export type SheetKind =
  'site' | 'release' | 'milestone' | 'item' | 'upgrade-note' | 'known-issue' | 'meeting' | 'doc';

export type Texts = Readonly<Record<string, string | undefined>>;

/** What a reader sees of one entry, laid out for comparison; fields have the names of the content model. */
export interface Sheet {
  readonly kind: SheetKind;
  /** The release it belongs to; undefined for meetings, docs and the site. */
  readonly release: string | undefined;
  /** `r6/proxysql`, `r6/rc1`, `r6`, `2024-01-29`, `write/item`; empty for the site. */
  readonly ref: string;
  readonly title: string;
  readonly path: string;
  /** Old names, in the form of `ref`. */
  readonly formerly: readonly string[];
  /** What is short enough to be told: it was this, it is that. */
  readonly values: Texts;
  /** What is only told to be worded otherwise. */
  readonly words: Texts;
  /** All other fields, as they were written. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** Where a sheet belongs. */
export type Place = Pick<Sheet, 'kind' | 'release' | 'ref' | 'path'>;

/** An entry as the catalog has it. */
interface Fields {
  readonly title?: string | undefined;
  readonly aliases?: readonly string[];
  readonly body?: Body;
  readonly translations?: Readonly<Record<string, Translation>>;
}

/** Fields that no reader sees, that make up the place, or that have sheets of their own. */
const UNSEEN: ReadonlySet<string> = new Set([
  'entryType',
  'release',
  'slug',
  'id',
  'path',
  'origin',
  'aliases',
  'draft',
  'body',
  'translations',
  'timelinePath',
  'milestones',
  'items',
  'notes',
  'issues',
]);

/** The sheet of an entry. A field that stands neither in values nor in words is in the rest: none is forgotten. */
export function makeSheet(place: Place, entry: Fields, values: Texts, words: Texts): Sheet {
  const { title, aliases = [], body, translations = {} } = entry;
  const folder = place.ref.slice(0, place.ref.lastIndexOf('/') + 1);
  const rest = Object.entries(entry).filter(
    ([field]) => !UNSEEN.has(field) && field !== 'title' && !(field in values || field in words),
  );
  return {
    ...place,
    title: title ?? place.ref,
    formerly: aliases.map((alias) => `${folder}${alias}`),
    values: { title, ...values },
    words: { ...words, body: bodyWords(body), ...translationWords(translations) },
    rest: Object.fromEntries(rest),
  };
}

/** The words of a body; how its lines are broken is seen inside `<pre>` alone. */
function bodyWords(body: Body | undefined): string | undefined {
  if (body === undefined) return undefined;
  // The HTML of MDX is made by Astro; here there are its texts.
  const written = body.html === '' ? body.text : body.html;
  return written
    .split(/(<pre[\s>].*?<\/pre>)/su)
    .map((piece) => (piece.startsWith('<pre') ? piece : piece.replaceAll(/\s+/gu, ' ')))
    .join('')
    .trim();
}

function translationWords(translations: Readonly<Record<string, Translation>>): Texts {
  const entries = Object.entries(translations).map(([lang, { body, ...fields }]) => [
    `translations.${lang}`,
    JSON.stringify([fields, bodyWords(body)]),
  ]);
  return Object.fromEntries(entries);
}
