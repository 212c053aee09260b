import type { Block } from './blocks.ts';

/** The day of every build of the corpus: two weeks after the release that a run adds. */
export const TODAY = '2024-06-15';

export interface Corpus {
  readonly seed: number;
  /** Ids; empty without products. */
  readonly products: readonly string[];
  /** Oldest first. */
  readonly releases: readonly Release[];
  /** The release that a run adds. */
  readonly next: Release;
}

export interface Release {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly product: string | undefined;
  readonly previous: string | undefined;
  readonly summary: string;
  readonly overview: readonly Block[];
  readonly milestones: readonly Milestone[];
  readonly items: readonly Item[];
  readonly notes: readonly Note[];
  readonly issues: readonly Issue[];
}

export interface Milestone {
  readonly id: string;
  readonly kind: 'testing' | 'rc' | 'ga' | 'maintenance';
  readonly version: string | undefined;
  readonly planned: string;
  readonly actual: string;
}

export interface Item {
  readonly slug: string;
  /** An item of one line is its title. */
  readonly form: 'page' | 'line';
  readonly title: string;
  readonly area: string;
  readonly kind: string;
  readonly status: 'ready' | 'deferred';
  readonly audience: string;
  readonly owner: string;
  readonly since: string;
  readonly summary: string;
  readonly criteria: Readonly<Record<string, 'met' | 'unmet' | 'unknown'>>;
  /** Set on breaking changes, deprecations and removals. */
  readonly breaking: { readonly impact: string; readonly action: string } | undefined;
  /** Versions of other releases that have the same change. */
  readonly alsoIn: readonly string[];
  readonly body: readonly Block[];
}

export interface Note {
  readonly slug: string;
  readonly title: string;
  readonly advice: string;
  readonly phase: string;
  readonly body: readonly Block[];
}

export interface Issue {
  readonly slug: string;
  readonly title: string;
  readonly severity: string;
  readonly fixedIn: string | undefined;
  readonly workaround: string;
  readonly body: readonly Block[];
}
