import type { Release } from '../../domain/catalog.ts';
import type { Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import type { Fact } from '../shared/facts.ts';
import type { SiteFrame } from '../site/site-frame.ts';
import type { PageParams, ReleaseAddresses, SiteAddresses } from './address-kind.ts';

/** Fields that every page model has. */
export interface PageModel {
  readonly frame: SiteFrame;
  readonly title: string;
  /** Finished HTML of the title, where it may hold code or links. */
  readonly titleHtml?: Html | undefined;
  readonly facts?: readonly Fact[] | undefined;
}

/** Everything that a page is made of besides its frame. */
export interface PageInputs {
  /** Content paths of the files that the page shows. */
  readonly files: readonly string[];
  /** The facts of other files that the page shows. */
  readonly others: unknown;
}

/** One page in one language. Everything about it is worked out when it is asked for. */
export interface Page<Subject, Model extends PageModel> {
  readonly context: ViewContext;
  readonly subject: Subject;
  /** The id of the release that the page belongs to. */
  readonly release: string | undefined;
  readonly params: PageParams;
  readonly address: string;
  readonly inSitemap: boolean;
  model(): Model;
  /** Returns the last day on which the content changed something on the page. */
  changed(): string | undefined;
  label(): string | undefined;
  /** Returns undefined if the kind has no inputs. */
  inputs(): PageInputs | undefined;
  readonly hasInputs: boolean;
}

/** A page of any kind. */
export type AnyPage = Page<unknown, PageModel>;

/** Lists the pages of a kind in one language: all of them, or those of one release. */
export type PageLister<Subject, Model extends PageModel> = (
  context: ViewContext,
  releases?: readonly Release[],
) => Page<Subject, Model>[];

/** The definition of a page kind besides its addresses (page-addresses.ts). */
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

/** Facts of a kind, except the subjects of its pages. */
type DefinedKind<Subject, Model extends PageModel> = Pick<
  SiteAddresses<Subject>,
  'params' | 'address'
> &
  PageDetails<Subject, Model>;

/** Defines a kind of pages that belong to no release. */
export function sitePages<Subject, Model extends PageModel>(
  addresses: SiteAddresses<Subject>,
  details: PageDetails<Subject, Model>,
): PageLister<Subject, Model> {
  const kind = { ...addresses, ...details };
  return (context) =>
    addresses
      .subjects(context)
      .map((subject) => new DefinedPage(kind, context, subject, undefined));
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
        .map((subject) => new DefinedPage(kind, context, subject, release.id)),
    );
}

/**
 * A page of a defined kind. It is a class that keeps nothing that can be worked out, since a site has thousands
 * of pages and each thread lists them all: closures and addresses would take 400 bytes a page.
 */
class DefinedPage<Subject, Model extends PageModel> implements Page<Subject, Model> {
  readonly context: ViewContext;
  readonly subject: Subject;
  readonly release: string | undefined;
  readonly #kind: DefinedKind<Subject, Model>;

  constructor(
    kind: DefinedKind<Subject, Model>,
    context: ViewContext,
    subject: Subject,
    release: string | undefined,
  ) {
    this.context = context;
    this.subject = subject;
    this.release = release;
    this.#kind = kind;
  }

  get params(): PageParams {
    return this.#kind.params(this.subject);
  }

  get address(): string {
    return this.#kind.address(this.context.urls, this.subject);
  }

  get inSitemap(): boolean {
    return this.#kind.inSitemap ?? true;
  }

  get hasInputs(): boolean {
    return this.#kind.inputs !== undefined;
  }

  model(): Model {
    return this.#kind.model(this.context, this.subject);
  }

  changed(): string | undefined {
    return this.#kind.changed?.(this.subject, this.context.today);
  }

  label(): string | undefined {
    return this.#kind.label?.(this.context, this.subject);
  }

  inputs(): PageInputs | undefined {
    return this.#kind.inputs?.(this.context, this.subject);
  }
}
