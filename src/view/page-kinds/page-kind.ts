import type { Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import type { Fact } from '../shared/facts.ts';
import type { SiteFrame } from '../site/site-frame.ts';
import type { PageParams, ReleaseAddresses, SiteAddresses } from './address-kind.ts';

/** Fields that every page model has. */
export interface PageModel {
  readonly frame: SiteFrame;
  readonly title: string;
  readonly facts?: readonly Fact[] | undefined;
}

/** Everything that a page is made of besides its frame. */
export interface PageInputs {
  /** Content paths of the files that the page shows. */
  readonly files: readonly string[];
  /** The facts of other files that the page shows. */
  readonly others: unknown;
}

/** One page in one language. Its address is known at once; the rest is worked out when it is called. */
export interface Page<Subject, Model extends PageModel> {
  readonly context: ViewContext;
  readonly subject: Subject;
  /** The id of the release that the page belongs to. */
  readonly release: string | undefined;
  readonly params: PageParams;
  readonly address: string;
  readonly inSitemap: boolean;
  readonly model: () => Model;
  /** The last day on which the content changed something on the page. */
  readonly changed: () => string | undefined;
  readonly label: () => string | undefined;
  readonly inputs: (() => PageInputs) | undefined;
}

/** A page of any kind. */
export type AnyPage = Page<unknown, PageModel>;

/** Lists the pages of a kind in one language: all of them, or those of one release. */
export type PageLister<Subject, Model extends PageModel> = (
  context: ViewContext,
  releases?: readonly Release[],
) => Page<Subject, Model>[];

/** What a kind adds to its addresses (page-addresses.ts). */
interface PageDetails<Subject, Model extends PageModel> {
  readonly model: (context: ViewContext, subject: Subject) => Model;
  readonly changed?: (subject: Subject, today: string) => string | undefined;
  /** The name of the page in llms.txt, which lists only pages with a name. */
  readonly label?: (context: ViewContext, subject: Subject) => string | undefined;
  /** False keeps the pages out of the sitemap. */
  readonly inSitemap?: boolean;
  /** Lets a build see that a page is unchanged without making its model: worth it for thousands of pages. */
  readonly inputs?: (context: ViewContext, subject: Subject) => PageInputs;
}

/** Defines a kind of pages that belong to no release. */
export function sitePages<Subject, Model extends PageModel>(
  addresses: SiteAddresses<Subject>,
  details: PageDetails<Subject, Model>,
): PageLister<Subject, Model> {
  const kind = { ...addresses, ...details };
  return (context) =>
    addresses.subjects(context).map((subject) => pageOf(kind, context, subject, undefined));
}

/** Defines a kind of pages in each release. */
export function releasePages<Subject, Model extends PageModel>(
  addresses: ReleaseAddresses<Subject>,
  details: PageDetails<Subject, Model>,
): PageLister<Subject, Model> {
  const kind = { ...addresses, ...details };
  return (context, releases = context.catalog.releases) =>
    releases.flatMap((release) =>
      addresses
        .subjects(release, context)
        .map((subject) => pageOf(kind, context, subject, release.id)),
    );
}

function pageOf<Subject, Model extends PageModel>(
  kind: Pick<SiteAddresses<Subject>, 'params' | 'address'> & PageDetails<Subject, Model>,
  context: ViewContext,
  subject: Subject,
  release: string | undefined,
): Page<Subject, Model> {
  const { params, address, model, changed, label, inputs, inSitemap = true } = kind;
  return {
    context,
    subject,
    release,
    params: params(subject),
    address: address(context.urls, subject),
    inSitemap,
    model: () => model(context, subject),
    changed: () => changed?.(subject, context.today),
    label: () => label?.(context, subject),
    inputs: inputs && (() => inputs(context, subject)),
  };
}
