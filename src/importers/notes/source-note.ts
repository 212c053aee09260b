import type {
  Advice,
  ItemKind,
  Maturity,
  MilestoneKind,
  Severity,
} from '../../schema/vocabulary.ts';
import type { Withdrawal } from '../../schema/withdrawn.ts';

/** The version of changes that are not out yet. */
export const UNRELEASED = 'unreleased';

/** Kinds of entries that a note becomes: an item of that kind, or something else than an item. */
export type NoteKind = ItemKind | 'upgrade' | 'known-issue' | 'text';

/** A place in a source. */
export interface SourceLine {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

export interface NoteLink {
  readonly label: string;
  readonly url: string;
}

/** A version as the source lists it. Records of one version may come several times. */
export interface SourceRelease extends SourceLine {
  readonly record: 'release';
  readonly package?: string | undefined;
  /** As spelt in the source, or `UNRELEASED`. */
  readonly version: string;
  readonly tag?: string | undefined;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly isYanked?: boolean | undefined;
  /** Since when and why a version must not be used any more. */
  readonly withdrawn?: Withdrawal | undefined;
  /** Whether the title is that of the release, without its version. */
  readonly isWholeTitle?: boolean | undefined;
  /** Whether the source marks it as a candidate, whatever its number. */
  readonly isPrerelease?: boolean | undefined;
  /** Whether the source says that it is not out yet. */
  readonly isPlanned?: boolean | undefined;
  /** The name of the releases that it belongs to, such as that of a stable branch. */
  readonly series?: string | undefined;
  /** Addresses about the version, such as a comparison with the one before. */
  readonly sources?: readonly string[];
  /** Other names under which the source refers to it, such as the name of a series. */
  readonly names?: readonly string[];
  /** The day by which versions are sorted whose name is no number. */
  readonly sortedBy?: string | undefined;
  /** The version that it was made from, where that is not the one before it. */
  readonly basedOn?: string | undefined;
  /** Whether one can upgrade to it from the one before it that has this mark, too. */
  readonly skipsLevels?: boolean | undefined;
}

/** A day of a release that is no version, such as a freeze, its GA in a schedule, or the end of its support. */
export interface SourceMilestone extends SourceLine {
  readonly record: 'milestone';
  readonly package?: string | undefined;
  /** A version of its release. */
  readonly version: string;
  /** `extended` is the end of extended maintenance, which is a field of the release. */
  readonly kind: MilestoneKind | 'extended';
  /** Names it in addresses. Records of one name are one milestone: it lasts several weeks. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** The words of the source, where it is accounted for like a note. */
  readonly text?: string | undefined;
  /** A day or a period to come; the source does not say whether a plan was kept. */
  readonly planned?: string | undefined;
  /** The day on which it happened or, as a fact, will happen; or `unknown`: it happened. */
  readonly actual?: string | undefined;
  readonly ends?: string | undefined;
  readonly isCancelled?: boolean | undefined;
  readonly note?: string | undefined;
  readonly sources?: readonly string[];
}

/** A note of the source, in the neutral form that all readers give. */
export interface SourceNote extends SourceLine {
  readonly record: 'note';
  readonly package?: string | undefined;
  readonly version: string;
  /** `text` belongs to the version as a whole. */
  readonly kind: NoteKind;
  /** Whether a text or a known issue of a candidate is about the release that it leads to. */
  readonly isOverall?: boolean;
  readonly isBreaking?: boolean;
  /** Markdown as the source has it, without the sign of its list. */
  readonly text: string;
  readonly title?: string | undefined;
  /** The heading above it as written; empty without one. */
  readonly section: string;
  readonly component: readonly string[];
  /** Areas by their titles; they join those of the site. */
  readonly areas?: readonly string[];
  readonly authors: readonly string[];
  readonly links: readonly NoteLink[];
  readonly advisories?: readonly string[];
  readonly severity?: Severity | undefined;
  readonly maturity?: Maturity | undefined;
  /** The words for those concerned: the effect, and the thing to do. */
  readonly impact?: string | undefined;
  readonly action?: string | undefined;
  /** Its place among the notes of its version, where the source means it. */
  readonly order?: number | undefined;
  /** Whether the source says which part of the note is which, so that its text stays as it is. */
  readonly isExact?: boolean;
  /** The advice of an upgrade note. */
  readonly advice?: Advice | undefined;
  /** Whether a text of a version sums it up in a sentence. */
  readonly isSummary?: boolean;
  /** A name that the source gives the change, which stays when its text changes. */
  readonly id?: string | undefined;
  /**
   * A name that is one in the whole source, with a number at its end: `1a2b/fixes/2`. Notes of several versions that share
   * it are one change.
   */
  readonly uid?: string | undefined;
}

/** Something of the source that becomes no entry, with the reason. */
export interface SkippedNote extends SourceLine {
  readonly record: 'skipped';
  readonly text: string;
  readonly why: string;
}

/** A field, a section or a word of the source that has no place in an entry. */
export interface UnplacedField extends SourceLine {
  readonly record: 'unplaced';
  readonly name: string;
}

export type SourceRecord =
  SourceRelease | SourceMilestone | SourceNote | SkippedNote | UnplacedField;
