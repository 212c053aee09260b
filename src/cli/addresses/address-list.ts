import { before } from '../../lib/text-ends.ts';

/** A file of a built site; only HTML files are read. */
export interface SiteFile {
  /** Below the site's root, with `/`. */
  readonly path: string;
  readonly html: string | undefined;
}

/** The addresses that a build publishes for good. */
export interface PublishedAddresses {
  /** Addresses below the site's root, with anchors; sorted. */
  readonly addresses: readonly string[];
  /** Pages that redirect, which keeps all their former anchors working. */
  readonly redirects: ReadonlySet<string>;
}

/** Files that are not listed, in any language: named by a hash, or internal to the site or the build. */
const NOT_LISTED =
  /^_astro\/|^\.|^(?:[\w-]+\/)?(?:404\.html$|search\/(?:index-\w+\/|[^/]+\.(?:json|bin)$))/u;
/** The pages whose anchors are listed; other pages only show current states or selections of entries. */
const LISTED_ANCHORS = /^(?:[\w-]+\/)?(?:releases|areas|meetings|docs)\//u;
/** Elements whose ids are anchors, including former ones (src/components/shared/AnchoredHeading.astro). */
const ANCHOR_ELEMENT =
  /<(?:article|section|h[1-6]|tr|details|span)(?=[\s>])(?:[^>"]|"[^"]*")*?\sid="([^"]+)"/gu;
/** Ids of temporary sections (src/view/shared/section.ts) and of footnotes. */
const TEMPORARY_ANCHOR = /^now-|(?:^|--)footnote-label$/u;
const REFRESH = /<meta http-equiv="refresh"/u;

/** Returns all addresses and anchors of a build that must keep working. */
export function publishedAddresses(files: readonly SiteFile[]): PublishedAddresses {
  const kept = files.filter(({ path }) => !NOT_LISTED.test(path));
  const moved = kept.filter(({ html }) => html !== undefined && REFRESH.test(html));
  const addresses = kept.flatMap((file) => [addressOf(file.path), ...anchorsOf(file)]);
  return {
    addresses: [...new Set(addresses)].toSorted(),
    redirects: new Set(moved.map(({ path }) => addressOf(path))),
  };
}

/** Returns the addresses of the list that the build lacks, in the order of the list. */
export function lostAddresses(
  promised: readonly string[],
  { addresses, redirects }: PublishedAddresses,
): string[] {
  const existing = new Set(addresses);
  return promised.filter((address) => !existing.has(address) && !redirects.has(pageOf(address)));
}

/** Removes the anchor of an address. */
export function pageOf(address: string): string {
  return before(address, '#');
}

function addressOf(path: string): string {
  return `/${path.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
}

function anchorsOf({ path, html = '' }: SiteFile): string[] {
  if (!LISTED_ANCHORS.test(path)) return [];
  const page = addressOf(path);
  return [...html.matchAll(ANCHOR_ELEMENT)]
    .map(([, id = '']) => id.replaceAll('&amp;', '&'))
    .filter((id) => !TEMPORARY_ANCHOR.test(id))
    .map((id) => `${page}#${id}`);
}

/** Returns the text of a list file: one address per line. */
export function listText(addresses: readonly string[]): string {
  return addresses.map((address) => `${address}\n`).join('');
}

/** Parses a list file; accepts any line ending and ignores empty lines. */
export function parseList(text: string): string[] {
  return text.split(/\r?\n/u).filter((line) => line !== '');
}
