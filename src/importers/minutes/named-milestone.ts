import type { Milestone, Release } from '../../domain/catalog.ts';
import type { MilestoneKind } from '../../schema/vocabulary.ts';
import { parseMilestoneKind, type ScheduleLine } from './schedule-line.ts';
import { truncate, slugOf, normalized } from './words.ts';

/** The milestone that a line names: an existing or a new one. */
export interface NamedMilestone {
  readonly id: string;
  readonly kind: MilestoneKind;
  /** Set for a new milestone whose id does not show its title. */
  readonly title: string | undefined;
  readonly isNew: boolean;
}

/** Finds the milestone that a line of a schedule names, or proposes a new one. */
export function findNamedMilestone(
  { milestones }: Pick<Release, 'milestones'>,
  text: string,
  line: ScheduleLine,
): NamedMilestone | undefined {
  const found = byName(milestones, text, line.name) ?? byKind(milestones, line);
  if (found !== undefined)
    return { id: found.id, kind: found.kind, title: undefined, isNew: false };
  return proposeMilestone(milestones, line);
}

/** Finds a milestone whose title, id or version starts the line or equals its name. */
function byName(
  milestones: readonly Milestone[],
  text: string,
  name: string,
): Milestone | undefined {
  const named = milestones.flatMap((milestone) =>
    [milestone.title, milestone.id, milestone.version ?? '']
      .filter(
        (word) =>
          word !== '' && (startsWithWord(text, word) || normalized(word) === normalized(name)),
      )
      .map((word) => ({ milestone, length: word.length })),
  );
  return named.toSorted((a, b) => b.length - a.length)[0]?.milestone;
}

function startsWithWord(text: string, word: string): boolean {
  const rest = text.slice(word.length);
  return (
    text.toLowerCase().startsWith(word.toLowerCase()) && /^(?![\p{L}\p{N}]|[.-]\p{N})/u.test(rest)
  );
}

function byKind(milestones: readonly Milestone[], { name }: ScheduleLine): Milestone | undefined {
  const meant = parseMilestoneKind(name);
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
  return parseMilestoneKind(name.replaceAll('-', ' '))?.number ?? /\d+(?:\.\d+)?/u.exec(name)?.[0];
}

function proposeMilestone(
  milestones: readonly Milestone[],
  { name, title: words, ifNeeded }: ScheduleLine,
): NamedMilestone | undefined {
  const meant = parseMilestoneKind(name);
  if (meant === undefined) return undefined;
  const { kind, number } = meant;
  const title = truncate(words, 80);
  const plain = { kind, isNew: true, title: undefined };
  if (number !== '') return unlessTaken(milestones, { ...plain, id: `${kind}${number}` });
  if (kind === 'rc') {
    return ifNeeded ? unlessTaken(milestones, { ...plain, id: 'rc-more', title }) : undefined;
  }
  const isPlain = normalized(name) === normalized(kind) || kind === 'ga' || kind === 'eol';
  const id = kind === 'freeze' ? slugOf(name, 30, 'freeze') : kind;
  return unlessTaken(milestones, {
    ...plain,
    id,
    title: isPlain || kind === 'freeze' ? undefined : title,
  });
}

function unlessTaken(
  milestones: readonly Milestone[],
  meant: NamedMilestone,
): NamedMilestone | undefined {
  return milestones.some(({ id }) => id === meant.id) ? undefined : meant;
}
