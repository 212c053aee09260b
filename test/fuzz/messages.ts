/** The message that starts a fuzz process. */
export interface FuzzOptions {
  readonly seed: number;
  /** The path of a counterexample, to try only that one. */
  readonly path: string | undefined;
  readonly seconds: number;
  /** Absolute path of the folder for trees, sites and the bundle. */
  readonly folder: string;
}

/** The number of trees by what was done with them. */
export interface FuzzCounts {
  readonly checked: number;
  readonly refused: number;
  readonly rendered: number;
  readonly built: number;
}

/** A message of a fuzz process: what it does next, or the result. */
export type FuzzMessage =
  | { readonly step: string }
  | { readonly passed: FuzzCounts }
  | { readonly failed: string; readonly path?: string; readonly edits?: string };
