import type { Milestone, Release } from '../../domain/catalog.ts';
import type { MilestoneKind } from '../../schema/vocabulary.ts';
import { kindMeant, type ScheduleLine } from './schedule-line.ts';
import { shortened, slugOf, squashed } from './words.ts';

/** The milestone of a line: one of the timeline, or one that it lacks. */
export interface MeantMilestone {
  readonly id: string;
  readonly kind: MilestoneKind;
  /** Set for a new one whose id would not be read as its title. */
  readonly title: string | undefined;
  readonly isNew: boolean;
}

/** The milestone that a line of a schedule is about; undefined if its words mean none. */
export function milestoneMeant(
  { milestones }: Pick<Release, 'milestones'>,
  text: string,
  line: ScheduleLine,
): MeantMilestone | undefined {
  const found = byName(milestones, text, line.name) ?? byKind(milestones, line);
  if (found !== undefined)
    return { id: found.id, kind: found.kind, title: undefined, isNew: false };
  return proposed(milestones, line);
}

/** A title, id or version at the front of the line, or all of its name. */
function byName(
  milestones: readonly Milestone[],
  text: string,
  name: string,
): Milestone | undefined {
  const named = milestones.flatMap((milestone) =>
    [milestone.title, milestone.id, milestone.version ?? '']
      .filter((word) => word !== '' && (begins(text, word) || squashed(word) === squashed(name)))
      .map((word) => ({ milestone, length: word.length })),
  );
  return named.toSorted((a, b) => b.length - a.length)[0]?.milestone;
}

function begins(text: string, word: string): boolean {
  const rest = text.slice(word.length);
  return (
    text.toLowerCase().startsWith(word.toLowerCase()) && /^(?![\p{L}\p{N}]|[.-]\p{N})/u.test(rest)
  );
}

function byKind(milestones: readonly Milestone[], { name }: ScheduleLine): Milestone | undefined {
  const meant = kindMeant(name);
  if (meant === undefined) return undefined;
  const same = milestones.filter(({ kind }) => kind === meant.kind);
  if (meant.kind === 'rc' && meant.number === '') {
    return same.find(({ id, condition }) => condition === 'if-needed' && !/\d/u.test(id));
  }
  if (meant.number !== '') {
    return same.find(({ id, title }) =>
      [id, title].some((known) => numberIn(known) === meant.number),
    );
  }
  return same.length === 1 ? same[0] : undefined;
}

function numberIn(name: string): string | undefined {
  return kindMeant(name.replaceAll('-', ' '))?.number ?? /\d+(?:\.\d+)?/u.exec(name)?.[0];
}

function proposed(
  milestones: readonly Milestone[],
  { name, title: words, ifNeeded }: ScheduleLine,
): MeantMilestone | undefined {
  const meant = kindMeant(name);
  if (meant === undefined) return undefined;
  const { kind, number } = meant;
  const title = shortened(words, 80);
  const plain = { kind, isNew: true, title: undefined };
  if (number !== '') return free(milestones, { ...plain, id: `${kind}${number}` });
  if (kind === 'rc') {
    return ifNeeded ? free(milestones, { ...plain, id: 'rc-more', title }) : undefined;
  }
  const isPlain = squashed(name) === squashed(kind) || kind === 'ga' || kind === 'eol';
  const id = kind === 'freeze' ? slugOf(name, 30, 'freeze') : kind;
  return free(milestones, {
    ...plain,
    id,
    title: isPlain || kind === 'freeze' ? undefined : title,
  });
}

function free(milestones: readonly Milestone[], meant: MeantMilestone): MeantMilestone | undefined {
  return milestones.some(({ id }) => id === meant.id) ? undefined : meant;
}
