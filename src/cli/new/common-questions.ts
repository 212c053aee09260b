import type { Catalog, Milestone } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { slug } from '../../schema/scalars.ts';
import type { Choice } from '../shared/io.ts';
import { slugOf } from './file-text.ts';
import { always, type Answers, type NewContext, type Question } from './question.ts';

/** Words that are their own labels. */
export function wordChoices(words: readonly string[]): () => Choice[] {
  return () => words.map((word) => ({ value: word, label: word }));
}

/** For a switch. */
export function yesOrNo(): Choice[] {
  return [
    { value: 'false', label: 'no' },
    { value: 'true', label: 'yes' },
  ];
}

/** Which release, the newest first. */
export const releaseQuestion: Question = {
  flag: 'release',
  message: 'Which release?',
  choices: ({ catalog }) =>
    catalog.releases.map(({ id, title }) => ({ value: id, label: `${id}: ${title}` })).toReversed(),
  whenNone: 'There is no release yet. Make one with relnotes new release.',
  offer: ({ catalog }) => catalog.releases.at(-1)?.id,
};

/** Which area of site.yaml. */
export const areaQuestion: Question = {
  flag: 'area',
  message: 'Which area?',
  choices: ({ catalog }) =>
    catalog.site.areas.map(({ id, title }) => ({
      value: id,
      label: typeof title === 'string' ? `${id}: ${title}` : id,
    })),
};

export const optionalAreaQuestion: Question = { ...areaQuestion, optional: always };

/** The name of the file, which is its address; from the title unless somebody says otherwise. */
export function slugQuestion(pathOf: (slug: string, answers: Answers) => string): Question {
  return {
    flag: 'slug',
    message: 'Its name in addresses?',
    schema: slug,
    applies: ({ title }) => title !== undefined,
    fallback: (_, { title }) => slugOf(title),
    against: (answer, { textOf }, answers) =>
      textOf(pathOf(answer, answers)) === undefined
        ? undefined
        : `${pathOf(answer, answers)} is there already.`,
  };
}

/**
 * The first milestone that has it. `ga` needs no word, since that is the default; a timeline
 * without that id makes the question necessary.
 */
export const sinceQuestion: Question = {
  flag: 'since',
  what: 'milestone',
  message: 'Which milestone has it first?',
  choices: (context, answers) =>
    milestonesOf(context.catalog, answers).map(({ id, title }) => ({ value: id, label: title })),
  applies: ({ release }) => release !== undefined,
  whenNone: 'The release has no milestone yet. Make one with relnotes new milestone.',
  fallback: ({ catalog }, answers) =>
    milestonesOf(catalog, answers).some(({ id }) => id === DEFAULT_SINCE)
      ? DEFAULT_SINCE
      : undefined,
};

const DEFAULT_SINCE = 'ga';

/** What to write for `since`: nothing for the default. */
export function writtenSince({ since }: Answers): string | undefined {
  return since === DEFAULT_SINCE ? undefined : since;
}

function milestonesOf(catalog: Catalog, { release = '' }: Answers): readonly Milestone[] {
  return findRelease(catalog, release)?.milestones ?? [];
}

/** Better examples than the schema's: words that this site and this release know. */
export function siteExamples({ catalog }: NewContext, answers: Answers) {
  const { criteria, audiences, options } = catalog.site;
  return {
    criteria: Object.fromEntries(criteria.slice(0, 1).map(({ id }) => [id, 'met'])),
    audience: audiences.slice(0, 1),
    applies_if: options.slice(0, 1).map(({ id }) => id),
    area: catalog.site.areas[0]?.id,
    since: milestonesOf(catalog, answers).find(({ kind }) => kind === 'rc')?.id ?? DEFAULT_SINCE,
  };
}
