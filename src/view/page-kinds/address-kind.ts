import type { Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import type { Urls } from '../urls.ts';

/** Values for the parameters of a route; the language is not among them. */
export type PageParams = Readonly<Record<string, string | undefined>>;

/** The part of the context from which addresses are known: no words, so that they are listed fast. */
export type AddressContext = Pick<ViewContext, 'catalog' | 'lang' | 'today' | 'urls'>;

/** The content file that makes a page: its path, and the id in a list of that file if the file makes several. */
export interface PageSource {
  readonly path: string;
  readonly id?: string;
}

/** The address of a page, and the file that makes it; undefined for a page that every site has. */
export interface PageAddress {
  readonly address: string;
  readonly source: PageSource | undefined;
}

/** The definition of the addresses of a page kind. */
interface Addresses<Subject> {
  readonly params: (subject: Subject) => PageParams;
  readonly address: (urls: Urls, subject: Subject) => string;
  readonly source?: (subject: Subject) => PageSource;
}

/** A kind of pages that belong to no release, a page for each subject. */
export interface SiteAddresses<Subject> extends Addresses<Subject> {
  readonly subjects: (context: AddressContext) => readonly Subject[];
}

/** A kind of pages in each release, a page for each subject. */
export interface ReleaseAddresses<Subject> extends Addresses<Subject> {
  readonly subjects: (release: Release, context: AddressContext) => readonly Subject[];
}

/** Adds the list of addresses to a kind of pages that belong to no release. */
export function onSite<Subject>(kind: SiteAddresses<Subject>) {
  const list = (context: AddressContext): PageAddress[] =>
    kind.subjects(context).map((subject) => addressOf(kind, context, subject));
  return { ...kind, list };
}

/** Adds the list of addresses in a release to a kind of pages in each release. */
export function inReleases<Subject>(kind: ReleaseAddresses<Subject>) {
  const list = (context: AddressContext, release: Release): PageAddress[] =>
    kind.subjects(release, context).map((subject) => addressOf(kind, context, subject));
  return { ...kind, list };
}

function addressOf<Subject>(
  { address, source }: Addresses<Subject>,
  { urls }: AddressContext,
  subject: Subject,
): PageAddress {
  return { address: address(urls, subject), source: source?.(subject) };
}
