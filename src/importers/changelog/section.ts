import { kindOfHeading, plainHeading, type KindFound } from '../notes/kind-words.ts';

/** Returns the kind of the notes below a heading; undefined for one that is not known. */
export type KindOf = (heading: string) => KindFound | undefined;

/** The headings above a note, below that of its version. */
export interface Section {
  /** The heading of the section as written; empty above the first one. */
  readonly name: string;
  readonly level: number;
  readonly kind: KindFound | undefined;
  /** A heading that is no kind, such as the name of a part of the software. */
  readonly component: string | undefined;
  /** The reason why nothing below it becomes an entry. */
  readonly skip: string | undefined;
  /** Whether the heading says nothing about the notes below it. */
  readonly isNeutral: boolean;
  /** Undefined above the first section. */
  readonly parent: Section | undefined;
}

export const NO_SECTION: Section = {
  name: '',
  level: 0,
  kind: undefined,
  component: undefined,
  skip: undefined,
  isNeutral: true,
  parent: undefined,
};

/** Sections of which nothing becomes an entry. */
const SKIPPED =
  /^(?:new contributors|contributors|thanks|thank you|credits|acknowledge?ments|sponsors|committers|downloads?|assets|checksums|sha256|full changelog|changelog link)$/u;
const NEUTRAL =
  /^(?:whats changed|what changed|changelog|change ?log|release notes|pull requests|merged pull requests|all changes|commits|overview|summary)$/u;

/** Returns the section that a heading begins: inside the last one with a higher heading. */
export function nextSection(
  before: Section,
  heading: string,
  level: number,
  kindOf: KindOf = kindOfHeading,
): Section {
  const parent = parentOf(before, level);
  const plain = plainHeading(heading);
  const kind = kindOf(heading);
  const own = SKIPPED.test(plain) ? `the section "${heading}" names no changes` : undefined;
  const isNeutral = NEUTRAL.test(plain);
  const isNamed = kind === undefined && own === undefined && !isNeutral;
  return {
    name: kind === undefined && parent.kind !== undefined ? parent.name : heading,
    level,
    kind: kind ?? parent.kind,
    component: isNamed ? heading : parent.component,
    skip: own ?? parent.skip,
    isNeutral: isNeutral && parent.isNeutral,
    parent,
  };
}

function parentOf(section: Section, level: number): Section {
  let parent = section;
  while (parent.parent !== undefined && parent.level >= level) parent = parent.parent;
  return parent;
}
