import type { MdastNode } from 'satteri';

/** A heading of a body; `id` is its anchor on the page. */
export interface BodyHeading {
  depth: number;
  id: string;
  text: string;
}

/** A link or an image of a body: the address as written, and its place in the file. */
export interface BodyLink {
  kind: 'link' | 'image';
  url: string;
  line: number;
  column: number;
}

/** Something that is wrong in a body, and its place in the file. */
export interface BodyFinding {
  code: string;
  line: number;
  column: number;
  message: string;
  hint: string;
}

/** What is wrong and what to do about it, before its place is known. */
export interface Fault {
  code: string;
  message: string;
  hint: string;
}

/** A place as the parser counts it: from 1, in the body. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A node of the parser; only plugins that ask for positions get them. */
export interface Placed {
  readonly position?: { readonly start: Point } | undefined;
}

/** What the plugins of one body know, and whom they tell what they find. */
export interface BodyContext {
  /** Path in the content tree, with `/`. */
  readonly file: string;
  readonly onLink: (kind: BodyLink['kind'], url: string, at: Point) => void;
  readonly onFault: (fault: Fault, at: Point) => void;
  readonly onHeading: (heading: BodyHeading) => void;
}

/** Where a node begins; the body's first character if the parser does not say. */
export function startOf(node: Placed): Point {
  return node.position?.start ?? { line: 1, column: 1 };
}

/** Where a node is in its source, in UTF-16 code units; an empty range if the parser does not say. */
export function rangeOf({ position }: MdastNode): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** A context that only transforms, for a body that has been checked before. */
export function silentContext(file: string): BodyContext {
  const ignore = (): void => undefined;
  return { file, onLink: ignore, onFault: ignore, onHeading: ignore };
}
