import { hiddenCharacters } from '../../lib/characters.ts';
import { docSlug } from '../../domain/doc-slug.ts';
import { assetNameFault, isEntryName, isPicture } from './asset-name.ts';
import {
  badSlug,
  hiddenName,
  mdxRefused,
  mdxWanted,
  unknownPath,
  type RefusedPath,
} from './refused-path.ts';
import { ownValue } from '../../lib/own-value.ts';

export type ReleaseEntryType = 'item' | 'upgrade-note' | 'known-issue';

/** The kind of entry in a file of the content tree, known from its path. `lang` marks a translation. */
export type TextFile =
  | { readonly entryType: 'site' }
  | { readonly entryType: 'release'; readonly release: string; readonly lang: string | undefined }
  | { readonly entryType: 'timeline'; readonly release: string }
  | {
      readonly entryType: ReleaseEntryType;
      readonly release: string;
      readonly slug: string;
      readonly lang: string | undefined;
    }
  | { readonly entryType: 'meeting'; readonly slug: string; readonly lang: string | undefined }
  | { readonly entryType: 'doc'; readonly slug: string; readonly lang: string | undefined };

export type ContentFile = TextFile | { readonly entryType: 'file' };

export type ClassifiedPath =
  | { readonly kind: 'file'; readonly file: ContentFile }
  | { readonly kind: 'folder' }
  /** A known file that is not an entry: a command reads and writes it. */
  | { readonly kind: 'ignored' }
  | RefusedPath;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/u;
const MEETING = /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)*$/u;
/** A folder for pictures and attachments beside those of entries. */
const IMAGES = 'images';
const FOLDERS: Readonly<Record<string, ReleaseEntryType>> = {
  items: 'item',
  'upgrade-notes': 'upgrade-note',
  'known-issues': 'known-issue',
};
/** The list of published addresses (`relnotes addresses`), at the top of the content folder. */
export const ADDRESS_LIST = 'addresses.txt';
/** The folder for what imports wrote (`relnotes import`): a file for each source. */
const IMPORTS = 'imports';

/** Returns the kind of a path in the content tree, or the reason why it is refused. */
export function classify(path: string, isFolder: boolean): ClassifiedPath {
  const [hidden] = hiddenCharacters(path);
  if (hidden !== undefined || path.includes('\n')) return hiddenName(hidden);
  const parts = path.split('/');
  const placed = isFolder ? placeFolder(parts) : placeFile(parts);
  return placed ?? unknownPath(isFolder ? 'folder' : 'file');
}

/** Returns whether the tree has a place for a file and for each folder above it. */
export function isContentFile(path: string): boolean {
  const parts = path.split('/');
  const isFolder = (_: string, index: number) =>
    classify(parts.slice(0, index + 1).join('/'), true).kind === 'folder';
  return parts.slice(0, -1).every(isFolder) && classify(path, false).kind === 'file';
}

function placeFolder(parts: string[]): ClassifiedPath | undefined {
  const [top = '', second, third, ...rest] = parts;
  if (top === 'docs') return goodName(parts.at(-1) ?? top);
  if (top === IMAGES || top === IMPORTS)
    return second === undefined ? { kind: 'folder' } : undefined;
  if (top === 'meetings') {
    const isKnown = second === undefined || (second === IMAGES && third === undefined);
    return isKnown ? { kind: 'folder' } : undefined;
  }
  if (top !== 'releases' || rest.length > 0) return undefined;
  if (second !== undefined && !ID.test(second)) return badSlug(second, 'and single dots');
  const isKnown = third === undefined || third === IMAGES || Object.hasOwn(FOLDERS, third);
  return isKnown ? { kind: 'folder' } : undefined;
}

function goodName(name: string): ClassifiedPath {
  return SLUG.test(name) ? { kind: 'folder' } : badSlug(name);
}

function placeFile(parts: string[]): ClassifiedPath | undefined {
  const [top = ''] = parts;
  if (parts.length === 1) return placeTopFile(top);
  if (top === IMPORTS) return parts.length === 2 ? placeLedger(parts[1] ?? '') : undefined;
  return placeEntryFile(parts) ?? placeAsset(parts);
}

/** A picture or an attachment keeps its name. */
function placeAsset([top = '', ...rest]: string[]): ClassifiedPath | undefined {
  const name = rest.at(-1) ?? '';
  const isBesideEntries = top !== 'releases' || rest.length > 1 || isPicture(name);
  if (!isBesideEntries || isEntryName(name)) return undefined;
  const fault = assetNameFault(name);
  return fault === undefined ? file({ entryType: 'file' }) : { kind: 'refused', ...fault };
}

function placeEntryFile(parts: string[]): ClassifiedPath | undefined {
  const [top = '', second = '', third = ''] = parts;
  const name = parts.at(-1) ?? '';
  if (top === 'meetings' && parts.length === 2) return placeMeeting(name);
  if (top === 'docs') return placeDoc(parts.slice(1).join('/'), name);
  if (top !== 'releases') return undefined;
  if (parts.length === 3) return placeReleaseFile(second, name);
  const entry = parts.length === 4 ? ownValue(FOLDERS, third) : undefined;
  return entry === undefined ? undefined : placeEntry(entry, second, name);
}

function placeTopFile(name: string): ClassifiedPath | undefined {
  if (name === ADDRESS_LIST) return { kind: 'ignored' };
  return name === 'site.yaml' ? file({ entryType: 'site' }) : undefined;
}

function placeLedger(name: string): ClassifiedPath | undefined {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*\.json$/u.test(name) ? { kind: 'ignored' } : undefined;
}

function placeReleaseFile(release: string, name: string): ClassifiedPath | undefined {
  if (name === 'timeline.yaml') return file({ entryType: 'timeline', release });
  const match = /^release(?:\.([a-z]{2,3}(?:-[a-z]{2,4})?))?\.(mdx|md)$/iu.exec(name);
  if (match === null) return undefined;
  if (match[2]?.toLowerCase() === 'md') return mdxWanted(name);
  return file({ entryType: 'release', release, lang: match[1] });
}

function placeEntry(
  entryType: ReleaseEntryType,
  release: string,
  name: string,
): ClassifiedPath | undefined {
  const split = splitName(name);
  if (split === undefined) return undefined;
  if (split.ending === 'mdx') return mdxRefused();
  if (!SLUG.test(split.slug)) return badSlug(split.slug);
  return file({ entryType, release, slug: split.slug, lang: split.lang });
}

function placeMeeting(name: string): ClassifiedPath | undefined {
  const split = splitName(name);
  if (split === undefined) return undefined;
  if (split.ending === 'mdx') return mdxRefused();
  if (!MEETING.test(split.slug)) return badSlug(split.slug, 'beginning with its date, YYYY-MM-DD');
  return file({ entryType: 'meeting', slug: split.slug, lang: split.lang });
}

function placeDoc(path: string, name: string): ClassifiedPath | undefined {
  const split = splitName(name);
  if (split === undefined) return undefined;
  if (!SLUG.test(split.slug)) return badSlug(split.slug);
  if (split.ending === 'md') return mdxWanted(name);
  const folder = path.slice(0, path.length - name.length);
  return file({ entryType: 'doc', slug: docSlug(`${folder}${split.slug}`), lang: split.lang });
}

/** Splits a file name: `proxy.de.md` has the slug `proxy`, the language `de` and the extension `md`. */
function splitName(name: string) {
  const match = /^(.*?)(?:\.([a-z]{2,3}(?:-[A-Za-z]{2,4})?))?\.(mdx?)$/u.exec(name);
  if (match === null) return undefined;
  return { slug: match[1] ?? '', lang: match[2], ending: match[3] };
}

/** Returns the language of a translation from the name of its file; undefined for an original. */
export function languageOf(path: string): string | undefined {
  return splitName(path.replace(/^.*\//u, ''))?.lang;
}

function file(found: ContentFile): ClassifiedPath {
  return { kind: 'file', file: found };
}
