/** A file of a built site; the text of HTML only. */
export interface BuiltFile {
  /** Below the site's root, with `/`. */
  readonly path: string;
  readonly html: string | undefined;
}

/** What a build publishes for good. */
export interface Published {
  /** Addresses below the site's root, with anchors; sorted. */
  readonly addresses: readonly string[];
  /** Pages that lead on to another address, and so hold all anchors they ever had. */
  readonly moved: ReadonlySet<string>;
}

/** What the build names by its content or keeps for itself, in any language. */
const OWN = /^_astro\/|^(?:[\w-]+\/)?(?:404\.html$|search\/(?:index-\w+\/|[^/]+\.(?:json|bin)$))/u;
/** The pages whose anchors are places of their own; others show a choice of them, or how things stand. */
const ANCHORED = /^(?:[\w-]+\/)?(?:releases|areas|meetings|docs)\//u;
/** What has a place: entries, sections, rows and folds, and the old names (src/components/shared/AnchoredHeading.astro). */
const PLACE =
  /<(?:article|section|h[1-6]|tr|details|span)(?=[\s>])(?:[^>"]|"[^"]*")*?\sid="([^"]+)"/gu;
/** Sections that come and go (src/view/shared/section.ts), and the footnotes of bodies. */
const PASSING = /^now-|(?:^|--)footnote-label$/u;
const REFRESH = /<meta http-equiv="refresh"/u;

/** All addresses and anchors of a build that are promises. */
export function publishedBy(files: readonly BuiltFile[]): Published {
  const kept = files.filter(({ path }) => !OWN.test(path));
  const moved = kept.filter(({ html }) => html !== undefined && REFRESH.test(html));
  const addresses = kept.flatMap((file) => [addressOf(file.path), ...anchorsOf(file)]);
  return {
    addresses: [...new Set(addresses)].toSorted(),
    moved: new Set(moved.map(({ path }) => addressOf(path))),
  };
}

/** What the list promises and the build does not hold, in the order of the list. */
export function lostAddresses(
  promised: readonly string[],
  { addresses, moved }: Published,
): string[] {
  const there = new Set(addresses);
  return promised.filter((address) => !there.has(address) && !moved.has(pageOf(address)));
}

/** The page of an address, without its anchor. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/u, '');
}

function addressOf(path: string): string {
  return `/${path.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
}

function anchorsOf({ path, html = '' }: BuiltFile): string[] {
  if (!ANCHORED.test(path)) return [];
  const page = addressOf(path);
  return [...html.matchAll(PLACE)]
    .map(([, id = '']) => id.replaceAll('&amp;', '&'))
    .filter((id) => !PASSING.test(id))
    .map((id) => `${page}#${id}`);
}

/** A list as a file holds it: one address a line. */
export function listText(addresses: readonly string[]): string {
  return addresses.map((address) => `${address}\n`).join('');
}

/** The addresses of a list; line ends of any kind, empty lines left out. */
export function readList(text: string): string[] {
  return text.split(/\r?\n/u).filter((line) => line !== '');
}
