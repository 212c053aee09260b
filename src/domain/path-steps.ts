import type { Catalog, Release, UpgradeNote } from './catalog.ts';
import { findMilestone } from './find.ts';
import { appliesTo } from './note-versions.ts';
import { inExecutionOrder } from './note-order.ts';
import { noteState } from './note-state.ts';
import { isOnPath, type PathSpan } from './path-span.ts';
import type { Choice, ChoiceRule, MetBetween } from './path-versions.ts';
import { comparePoints, type VersionPoint } from './version-order.ts';

/** A step of an upgrade path. A superseded step is kept, together with the note that supersedes it. */
export interface PathStep {
  readonly note: UpgradeNote;
  readonly release: Release;
  /** The note that replaces it for those who take the whole path: the last one, if that was replaced too. */
  readonly supersededBy: UpgradeNote | undefined;
  /** A later note that supersedes it only for some readers, because of its own `applies_if`. */
  readonly partlySupersededBy: UpgradeNote | undefined;
  /** Its fate between the versions that a reader chooses. */
  readonly fateAt: (choice: Choice) => StepFate;
}

/**
 * The fate of a step: `open`; `absent` if the start has it or the target comes before it; `elsewhere` if
 * `applies_to` excludes the version that the reader starts from; or replaced by another note.
 */
export type StepFate = 'open' | 'absent' | 'elsewhere' | { readonly supersededBy: UpgradeNote };

/** The measure for the notes of a path. */
export interface StepRules {
  readonly met: MetBetween;
  /** Returns the version that readers run when they come to the notes of a release; undefined if unknown. */
  readonly startAt: (release: Release, choice: Choice) => VersionPoint | undefined;
  readonly initial: Choice;
}

interface ReleasedNote {
  readonly note: UpgradeNote;
  readonly release: Release;
}

/** A note with the rules that tell for whom it counts. */
interface Candidate extends ReleasedNote {
  readonly isMet: ChoiceRule;
  readonly applies: ChoiceRule;
}

/** Returns all upgrade notes on the path in the order of execution: by phase, then release, `order` and name. */
export function pathSteps(catalog: Catalog, span: PathSpan, rules: StepRules): PathStep[] {
  const candidates = span.passed.flatMap((release) =>
    release.notes
      .filter((note) => isOnPath(span, release, note.since))
      .map((note) => candidate(catalog, span, { note, release }, rules)),
  );
  const ordered = inExecutionOrder(candidates, ({ note, release }) => noteState(release, note));
  const later = laterNotes(catalog, candidates);
  return ordered.map((own) => pathStep(own, later, rules.initial));
}

function candidate(
  catalog: Catalog,
  { today }: PathSpan,
  { note, release }: ReleasedNote,
  { met, startAt }: StepRules,
): Candidate {
  const applies: ChoiceRule = (choice) =>
    note.applies_to.length === 0 || appliesTo(catalog, note, startAt(release, choice), today);
  return { note, release, isMet: met(release, note.since), applies };
}

/** The later notes that supersede a note, by that note; those that do it for all of its readers, and the others. */
interface Superseding {
  readonly forAll: readonly Candidate[];
  readonly forSome: readonly Candidate[];
}

type LaterNotes = ReadonlyMap<UpgradeNote, Superseding>;

function laterNotes(catalog: Catalog, candidates: readonly Candidate[]): LaterNotes {
  const superseding = candidates.filter(({ note }) => note.supersedes.length > 0);
  return new Map(
    candidates.flatMap((earlier): [UpgradeNote, Superseding][] => {
      const found = superseding.filter((other) => supersedes(catalog, other, earlier));
      if (found.length === 0) return [];
      const covers = ({ note }: Candidate) => coversReadersOf(note, earlier.note);
      return [
        [
          earlier.note,
          { forAll: found.filter(covers), forSome: found.filter((one) => !covers(one)) },
        ],
      ];
    }),
  );
}

function pathStep(own: Candidate, later: LaterNotes, initial: Choice): PathStep {
  const { note, release } = own;
  const supersededBy = replacement(own, later, initial);
  const partly = later.get(note)?.forSome.find((one) => counts(one, initial))?.note;
  return {
    note,
    release,
    supersededBy,
    partlySupersededBy: supersededBy === undefined ? partly : undefined,
    fateAt: (choice) => fateOf(own, later, choice),
  };
}

function fateOf(own: Candidate, later: LaterNotes, choice: Choice): StepFate {
  if (!own.isMet(choice)) return 'absent';
  if (!own.applies(choice)) return 'elsewhere';
  const supersededBy = replacement(own, later, choice);
  return supersededBy === undefined ? 'open' : { supersededBy };
}

/** Returns the last of the notes that replace each other, since the others need not be done either. */
function replacement(own: Candidate, later: LaterNotes, choice: Choice): UpgradeNote | undefined {
  let found: UpgradeNote | undefined;
  for (let at: Candidate | undefined = own; at !== undefined;) {
    at = later.get(at.note)?.forAll.find((one) => counts(one, choice));
    found = at?.note ?? found;
  }
  return found;
}

function counts({ isMet, applies }: Candidate, choice: Choice): boolean {
  return isMet(choice) && applies(choice);
}

/** Only a later note supersedes, so that two notes that name each other do not both vanish. */
function supersedes(catalog: Catalog, later: ReleasedNote, earlier: ReleasedNote): boolean {
  const { release, slug } = earlier.note;
  if (!later.note.supersedes.includes(`${release}/${slug}`)) return false;
  const [a, b] = [pointOf(later), pointOf(earlier)];
  return a !== undefined && b !== undefined && comparePoints(catalog, a, b) > 0;
}

function pointOf({ note, release }: ReleasedNote): VersionPoint | undefined {
  const milestone = findMilestone(release, note.since);
  return milestone === undefined ? undefined : { release, milestone };
}

/** Checks whether a note applies to every reader that another note applies to. */
function coversReadersOf(note: UpgradeNote, other: UpgradeNote): boolean {
  if (note.applies_if.length === 0) return true;
  return (
    other.applies_if.length > 0 && other.applies_if.every((id) => note.applies_if.includes(id))
  );
}
