import type { Release, UpgradeNote } from '../../domain/catalog.ts';
import { downtimeMinutes } from '../../domain/downtime.ts';
import { findMilestone } from '../../domain/find.ts';
import { noteState } from '../../domain/note-state.ts';
import { isAfterGa } from '../../domain/path-span.ts';
import type { Advice, NoteKind, Phase } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import { fact, type Fact } from '../shared/facts.ts';
import { sinceLabel } from '../shared/format.ts';
import { plainText } from '../shared/inline.ts';
import { optionTitle } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { noteTag } from '../shared/note-marks.ts';
import { inLanguage } from '../shared/translated.ts';
import { downtimeText } from './downtime.ts';
import { rangesText } from './note-ranges.ts';
import { componentFact } from './path-step.ts';

/** Head of a note, which a plan that the browser puts together shows before the note is opened. */
export interface StepHead {
  readonly name: string;
  readonly title: string;
  readonly lang: string | undefined;
  readonly href: string;
  readonly tag: Tag;
  readonly kind: NoteKind;
  readonly phase: Phase;
  readonly advice: Advice;
  /** Whether it came after the first version of its release, so that those who start there need it. */
  readonly isLate: boolean;
  readonly options: readonly string[];
  readonly areas: string;
  readonly minutes: number | undefined;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  /** The names of the notes that it replaces. */
  readonly replaces: readonly string[];
}

/** Returns what is known of a note without a path: whether it is for the reader's version is said, not decided. */
export function stepHead(context: ViewContext, release: Release, original: UpgradeNote): StepHead {
  const note = inLanguage(original, context);
  const { kind, phase, advice } = noteState(release, note);
  return {
    name: `${note.release}/${note.slug}`,
    title: plainText(note.title),
    lang: note.lang,
    href: context.urls.note(note),
    tag: noteTag({ kind, phase, advice }, context),
    kind,
    phase,
    advice,
    isLate: isAfterGa(release, note.since),
    options: note.applies_if,
    areas: note.area ?? '',
    minutes: downtimeMinutes(note),
    facts: headFacts(context, release, note).map(({ label, values }) => ({
      label,
      text: values.map(({ text }) => text).join(', '),
    })),
    replaces: note.supersedes,
  };
}

function headFacts(context: ViewContext, release: Release, note: UpgradeNote): Fact[] {
  const { words } = context;
  const own = words.upgradeNotes;
  const options = note.applies_if.map((id) => optionTitle(id, context));
  const isUpdate = findMilestone(release, note.since)?.kind === 'maintenance';
  return [
    ...fact(own.appliesIf, words.formats.alternatives(options) || undefined),
    ...fact(own.appliesTo, rangesText(context, note) || undefined),
    ...fact(own.downtime, downtimeText(context, note.downtime)),
    ...componentFact(context, note.component),
    ...fact(own.since, isUpdate ? sinceLabel(release, note) : undefined),
  ];
}
