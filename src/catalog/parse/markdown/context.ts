import type { MdastNode } from 'satteri';

/** A heading of a body; `id` is its anchor on the page. */
export interface BodyHeading {
  depth: number;
  id: string;
  text: string;
}

/** A link or an image of a body: the address as written, and its position in the file. */
export interface BodyLink {
  kind: 'link' | 'image';
  url: string;
  line: number;
  column: number;
}

/** A problem in a body, and its position in the file. */
export interface BodyFinding {
  code: string;
  line: number;
  column: number;
  message: string;
  hint: string;
}

/** A problem and its hint, before its position is known. */
export interface Fault {
  code: string;
  message: string;
  hint: string;
  /** Set for a component that only shows too little or in a wrong place: nothing but the page is worse for it. */
  isHarmless?: true;
}

/** A position as the parser counts it: from 1, relative to the body. */
export interface BodyPosition {
  readonly line: number;
  readonly column: number;
}

/** A node of the parser; it has a position only for plugins that ask for one. */
export interface PositionedNode {
  readonly position?: { readonly start: BodyPosition } | undefined;
}

/** The context of one body: plugins report their findings to it. */
export interface BodyContext {
  /** Path in the content tree, with `/`. */
  readonly file: string;
  /** The names of the components that the project has for MDX, beside those of the program. */
  readonly projectComponents: readonly string[];
  readonly onLink: (kind: BodyLink['kind'], url: string, at: BodyPosition) => void;
  readonly onFault: (fault: Fault, at: BodyPosition) => void;
  readonly onHeading: (heading: BodyHeading) => void;
  /** Reports code of MDX, which runs when the site is built. */
  readonly onCode: (code: FoundCode, at: BodyPosition) => void;
  /** Reports an id of the content that a component of MDX names. */
  readonly onValue: (value: ComponentValue, at: BodyPosition) => void;
}

/**
 * Code of MDX: imports and exports, an expression, the attributes of an element, or the name of a component that is not
 * the program's, in a file that may bring it.
 */
export interface FoundCode {
  /** A word for it, as in "the import". */
  what: string;
  kind: 'module' | 'expression' | 'attribute' | 'tag';
  text: string;
  /** Set for constant texts in braces, which pages show without running anything. */
  isConstant?: true;
}

/** Code in a body, and the position in the file where it begins; that of the element for an attribute. */
export interface BodyCode extends FoundCode {
  line: number;
  column: number;
}

/** The id of a release or an area in an attribute of a component. */
export interface ComponentValue {
  kind: 'release' | 'area';
  text: string;
  component: string;
}

/** Such an id, and its position in the file. */
export interface BodyValue extends ComponentValue {
  line: number;
  column: number;
}

/** Returns the position where a node begins; the start of the body if the parser gives none. */
export function startOf(node: PositionedNode): BodyPosition {
  return node.position?.start ?? { line: 1, column: 1 };
}

/** Returns the range of a node in UTF-16 code units; an empty range if the parser gives none. */
export function rangeOf({ position }: MdastNode): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** Returns a context that ignores findings, for a body that was checked before. */
export function silentContext(
  file: string,
  projectComponents: readonly string[] = [],
): BodyContext {
  const ignore = (): void => undefined;
  return {
    ...{ file, projectComponents, onLink: ignore, onFault: ignore, onHeading: ignore },
    ...{ onCode: ignore, onValue: ignore },
  };
}
