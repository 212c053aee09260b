import type { Release } from '../../domain/catalog.ts';
import {
  factsAtTop,
  factsOfChanges,
  factsOfItem,
  factsOfMilestone,
  type DatedFact,
  type FactKind,
} from '../../domain/dated-facts.ts';
import { findRelease } from '../../domain/find.ts';
import { hasPassed } from '../../domain/has-passed.ts';
import type { DatedChange } from '../../domain/moment.ts';
import type { ParsedFile } from '../parse/parse-file.ts';
import type { Problem } from '../problem.ts';
import { at, releaseIdOf, type CheckInput } from './check.ts';

/**
 * Reports facts that do not count yet, which src/domain/catalog-on.ts leaves out: their day is after today, or they
 * belong to a milestone that has not happened.
 */
export function checkDatesAhead({ catalog, parsed, today }: CheckInput): Problem[] {
  return parsed.flatMap((file) => {
    const dated = factsIn(file)
      .filter(({ day }) => day > today)
      .map((fact) => datedAhead(file, fact, today));
    const release = findRelease(catalog, releaseIdOf(file));
    return release === undefined ? dated : [...dated, ...tiedAhead(file, release, today)];
  });
}

function factsIn(file: ParsedFile): DatedFact[] {
  if (file.fields === undefined) return [];
  switch (file.entryType) {
    case 'timeline':
      return file.fields.milestones.flatMap((milestone, index) =>
        factsOfMilestone(milestone, ['milestones', index]),
      );
    case 'item':
      return [
        ...factsAtTop(file.fields),
        ...factsOfItem(file.fields),
        ...factsOfChanges('history', file.fields.history),
      ];
    case 'upgrade-note':
      return [...factsAtTop(file.fields), ...factsOfChanges('revision', file.fields.revisions)];
    case 'release':
    case 'known-issue':
    case 'meeting':
    case 'doc':
      return factsAtTop(file.fields);
    default:
      return [];
  }
}

function datedAhead(file: ParsedFile, { kind, path, day }: DatedFact, today: string): Problem {
  const message = `${SUBJECTS[kind]} ${day}, which is after today, ${today}`;
  return at(file, path, 'date-ahead', message, HINTS[kind] ?? COUNTS_LATER);
}

const SUBJECTS: Readonly<Record<FactKind, string>> = {
  ask: 'the ask is dated',
  artefact: 'the artefact is dated',
  change: 'the entry is marked as updated on',
  decision: 'the decision is dated',
  done: 'the ask is marked as done on',
  history: 'the history entry is dated',
  meeting: 'the meeting is dated',
  milestone: 'the milestone is marked as done on',
  plan: 'the plan is dated',
  published: 'the item is marked as published on',
  question: 'the question is dated',
  revision: 'the revision is dated',
  withdrawal: 'the withdrawal is dated',
};

const COUNTS_LATER = 'It does not count before that day. Correct the day if it is wrong.';
const SHOWN_LATER = 'No page shows it before that day. Correct the day if it is wrong.';

const HINTS: Readonly<Partial<Record<FactKind, string>>> = {
  meeting: SHOWN_LATER,
  milestone: 'Write it under planned until it has happened.',
  published: SHOWN_LATER,
};

function tiedAhead(file: ParsedFile, release: Release, today: string): Problem[] {
  return changesIn(file).flatMap(({ name, on, milestone }, index) => {
    if (on !== undefined || milestone === undefined) return [];
    if (hasPassed(release, milestone, today)) return [];
    const subject = name === 'history' ? 'history entry' : 'revision';
    const message = `the ${subject} belongs to "${milestone}", which has not happened`;
    const hint = `It does not count before then. Set actual of ${milestone} when it happens, or write on: with the day.`;
    return [at(file, [name, index, 'milestone'], 'date-ahead', message, hint)];
  });
}

interface NamedChange extends DatedChange {
  readonly name: 'history' | 'revisions';
}

function changesIn(file: ParsedFile): NamedChange[] {
  if (file.entryType === 'item') {
    return (file.fields?.history ?? []).map((entry) => ({ ...entry, name: 'history' }));
  }
  if (file.entryType !== 'upgrade-note') return [];
  return (file.fields?.revisions ?? []).map((change) => ({ ...change, name: 'revisions' }));
}
