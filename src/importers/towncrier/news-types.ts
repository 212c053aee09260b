import { kindOfHeading, plainHeading, type KindFound } from '../notes/kind-words.ts';

/** A type of fragments, and the heading of its notes. */
export interface NewsType extends KindFound {
  readonly id: string;
  readonly title: string;
  /** Whether readers see the words of its fragments, or only the numbers of their issues. */
  readonly isShown: boolean;
}

const removal: KindFound = { kind: 'removal' };
const breakingRemoval: KindFound = { kind: 'removal', isBreaking: true };
const breaking: KindFound = { kind: 'change', isBreaking: true };
const other: KindFound = { kind: 'other' };
const internal: KindFound = { kind: 'infrastructure' };

/** Headings and types that projects with towncrier have had over the years, beside those of other changelogs. */
const KINDS: Readonly<Record<string, KindFound>> = {
  'deprecations and removals': removal,
  'removals and deprecations': removal,
  'deprecations and planned removals': { kind: 'deprecation' },
  'deprecations removal in next major release': { kind: 'deprecation' },
  'new deprecations': { kind: 'deprecation' },
  'removals and backward incompatible breaking changes': breakingRemoval,
  'removals and backward incompatible changes': breakingRemoval,
  'backward incompatible changes': breaking,
  'backwardincompatible changes': breaking,
  'backward incompatiblebreaking changes': breaking,
  'changes that are not backward compatible': breaking,
  incompatibilities: breaking,
  incompat: breaking,
  breaking,
  removal,
  api: { kind: 'change' },
  compatibility: { kind: 'change' },
  'new features and improvements': { kind: 'feature' },
  'enhancements and features': { kind: 'feature' },
  'improved documentation': other,
  'documentation improvements': other,
  'vendored libraries': other,
  'vendored library': other,
  vendor: other,
  vendored: other,
  process: other,
  'process changes': other,
  trivial: other,
  'trivial changes': other,
  'trivial internal changes': other,
  'trivialinternal changes': other,
  misc: other,
  announcements: other,
  'packaging updates and notes for downstreams': internal,
  contrib: internal,
  'contributor facing changes': internal,
  'contributorfacing changes': internal,
  'miscellaneous internal changes': internal,
};

/** Returns the kind of a heading or of the name of a type; undefined for one that is not known. */
export function kindOfNews(name: string): KindFound | undefined {
  const plain = plainHeading(name);
  return (Object.hasOwn(KINDS, plain) ? KINDS[plain] : undefined) ?? kindOfHeading(name);
}

/** Returns a type with the kind of its title, else of its name. */
export function newsType(id: string, title: string, isShown = true): NewsType {
  return { id, title, isShown, ...(kindOfNews(title) ?? kindOfNews(id) ?? other) };
}
