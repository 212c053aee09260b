/** A link; `current` marks the page itself, or that it lies in the part the link leads to. */
export interface NavLink {
  readonly label: string;
  /** The language of the label, where it is not the page's. */
  readonly lang?: string | undefined;
  readonly href: string;
  readonly current?: 'page' | 'true' | undefined;
}

/** A link in a list, with short remarks on its target. */
export interface RemarkedLink extends NavLink {
  readonly remarks?: readonly string[] | undefined;
  /** The values that a filter compares, on a page with a filter (filter.ts). */
  readonly facets?: string | undefined;
}

/** A named list of links. */
export interface Nav {
  readonly label: string;
  readonly links: readonly NavLink[];
}
