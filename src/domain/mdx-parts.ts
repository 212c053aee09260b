import type { Html } from '../lib/html.ts';

/** A part of an MDX body: finished HTML, or a component that a writer has placed. */
export type MdxPart = Html | PlacedComponent;

/** A component in an MDX body, with its attributes and its content. */
export interface PlacedComponent {
  readonly name: string;
  /** The values of attributes; true for one that is written without a value. */
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly children: readonly MdxPart[];
}
