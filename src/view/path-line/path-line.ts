/**
 * One stop of a path. `here` is where the path begins or the page is, `goal` where it leads, and `planned` is not
 * released yet.
 */
export interface PathStop {
  readonly label: string;
  /** A shorter label, such as a version, for where the label has no room. */
  readonly short: string;
  /** A second line, such as a version or a day. */
  readonly detail: string | undefined;
  readonly kind: 'stop' | 'here' | 'goal' | 'planned';
}

/** A path as a line with stops, the signature picture of the site (src/pictures/path-line/). */
export interface PathLine {
  /** The whole picture in words, for screen readers. */
  readonly name: string;
  /** In the order of the path; at least two. */
  readonly stops: readonly PathStop[];
}
