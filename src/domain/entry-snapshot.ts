import type { Body, Translation } from './catalog.ts';

export type SnapshotKind =
  'site' | 'release' | 'milestone' | 'item' | 'upgrade-note' | 'known-issue' | 'meeting' | 'doc';

/** Texts by the name of their field. */
export type TextsByField = Readonly<Record<string, string | undefined>>;

/** The visible content of one entry, prepared for comparison. Fields are named as in content files. */
export interface EntrySnapshot {
  readonly kind: SnapshotKind;
  /** The release it belongs to; undefined for meetings, docs and the site. */
  readonly release: string | undefined;
  /** For example `2.0/proxy`, `2.0/rc1`, `2.0`, `2024-01-29` or `write/item`; empty for the site. */
  readonly ref: string;
  readonly title: string;
  readonly path: string;
  /** Former values of `ref`. */
  readonly formerRefs: readonly string[];
  /** Short values, which a comparison shows before and after. */
  readonly values: TextsByField;
  /** Long texts, of which a comparison only reports that they changed. */
  readonly texts: TextsByField;
  /** All other fields, as written. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** The identifying fields of a snapshot. */
export type SnapshotIdentity = Pick<EntrySnapshot, 'kind' | 'release' | 'ref' | 'path'>;

/** The fields that entries of the catalog have in common. */
interface CatalogEntry {
  readonly title?: string | undefined;
  readonly aliases?: readonly string[];
  readonly body?: Body;
  readonly translations?: Readonly<Record<string, Translation>>;
}

/** Fields that readers do not see, that identify the entry, or that have snapshots of their own. */
const EXCLUDED_FIELDS: ReadonlySet<string> = new Set([
  'entryType',
  'release',
  'slug',
  'id',
  'path',
  'codeTitle',
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

/** Creates a snapshot. Fields that are neither in `values` nor in `texts` go to `rest`, so none is lost. */
export function makeSnapshot(
  identity: SnapshotIdentity,
  entry: CatalogEntry,
  values: TextsByField,
  texts: TextsByField,
): EntrySnapshot {
  const { title, aliases = [], body, translations = {} } = entry;
  const folder = identity.ref.slice(0, identity.ref.lastIndexOf('/') + 1);
  const rest = Object.entries(entry).filter(
    ([field]) =>
      !EXCLUDED_FIELDS.has(field) &&
      field !== 'title' &&
      !(Object.hasOwn(values, field) || Object.hasOwn(texts, field)),
  );
  return {
    ...identity,
    title: title ?? identity.ref,
    formerRefs: aliases.map((alias) => `${folder}${alias}`),
    values: { title, ...values },
    texts: { ...texts, body: bodyText(body), ...translationTexts(translations) },
    rest: Object.fromEntries(rest),
  };
}

/** Returns a body as text for comparison. Line breaks matter only inside `<pre>`. */
function bodyText(body: Body | undefined): string | undefined {
  if (body === undefined) return undefined;
  // Astro renders the HTML of MDX; only its plain text is available here.
  const written = body.html === '' ? body.text : body.html;
  return written
    .split(/(<pre[\s>].*?<\/pre>)/su)
    .map((piece) => (piece.startsWith('<pre') ? piece : piece.replaceAll(/\s+/gu, ' ')))
    .join('')
    .trim();
}

function translationTexts(translations: Readonly<Record<string, Translation>>): TextsByField {
  const entries = Object.entries(translations).map(([lang, { body, ...fields }]) => [
    `translations.${lang}`,
    JSON.stringify([fields, bodyText(body)]),
  ]);
  return Object.fromEntries(entries);
}
