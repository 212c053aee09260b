import type { SSRManifest } from 'astro';
import { guardPrototype } from './request-guard.ts';

/** The properties of the `Astro` global that all components of a page share. */
export interface PageGlobal {
  readonly generator: string;
  /** The pattern of the route, such as `/releases/[release]`. */
  readonly routePattern: string;
  readonly params: object;
  readonly locals: object;
  readonly site: URL | undefined;
  readonly url: URL;
}

/** Options of the `Astro` global of a page. */
export interface GlobalOptions extends Pick<PageGlobal, 'generator' | 'routePattern' | 'params'> {
  readonly manifest: Pick<SSRManifest, 'site'>;
  /** The address of the page below the origin, base included. */
  readonly pathname: string;
}

/** Returns the part of the `Astro` global that all components of a page share. */
export function pageGlobal(options: GlobalOptions): PageGlobal {
  const { manifest, pathname, params, routePattern, generator } = options;
  const origin = manifest.site ?? 'http://localhost';
  return {
    generator,
    routePattern,
    params,
    locals: {},
    site: manifest.site === undefined ? undefined : new URL(manifest.site),
    get url() {
      return new URL(pathname, origin);
    },
  };
}

/**
 * The `Astro` global of a component. All share one prototype, which holds the properties that need a request
 * (request-guard.ts). A prototype for each page, as Astro has it, takes 2 % of a build: the engine prepares each.
 */
export class ComponentGlobal {
  readonly #page: PageGlobal;
  readonly props: object;
  readonly slots: object;
  readonly isPrerendered = true;
  readonly self = null;

  constructor(page: PageGlobal, props: object, slots: object) {
    this.#page = page;
    this.props = props;
    this.slots = slots;
  }

  get generator() {
    return this.#page.generator;
  }

  get routePattern() {
    return this.#page.routePattern;
  }

  get params() {
    return this.#page.params;
  }

  get locals() {
    return this.#page.locals;
  }

  get site() {
    return this.#page.site;
  }

  get url() {
    return this.#page.url;
  }

  get currentLocale() {
    return undefined;
  }
}

guardPrototype(ComponentGlobal.prototype);
