import type { Catalog, Milestone } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { slug } from '../../schema/scalars.ts';
import type { PromptChoice } from '../shared/io.ts';
import { always, type Answers, type NewContext, type Question } from './question.ts';
import { proposedSlug } from './slug.ts';

/** Returns choices whose labels are the words themselves. */
export function wordChoices(words: readonly string[]): () => PromptChoice[] {
  return () => words.map((word) => ({ value: word, label: word }));
}

/** Returns the choices of a boolean question. */
export function yesOrNo(): PromptChoice[] {
  return [
    { value: 'false', label: 'no' },
    { value: 'true', label: 'yes' },
  ];
}

/** Asks for the release, newest first. */
export const releaseQuestion: Question = {
  flag: 'release',
  message: 'Which release?',
  choices: ({ catalog }) =>
    catalog.releases.map(({ id, title }) => ({ value: id, label: `${id}: ${title}` })).toReversed(),
  emptyHint: 'There is no release yet. Create one with relnotes new release.',
  suggestion: ({ catalog }) => catalog.releases.at(-1)?.id,
};

/** Asks for an area of site.yaml. */
export const areaQuestion: Question = {
  flag: 'area',
  message: 'Which area?',
  applies: (_, { catalog }) => catalog.site.areas.length > 0,
  choices: ({ catalog }) =>
    catalog.site.areas.map(({ id, title }) => ({
      value: id,
      label: typeof title === 'string' ? `${id}: ${title}` : id,
    })),
};

export const optionalAreaQuestion: Question = { ...areaQuestion, optional: always };

/** Asks for the name of the file, which is also its address; derived from the title by default. */
export function slugQuestion(pathOf: (slug: string, answers: Answers) => string): Question {
  return {
    flag: 'slug',
    message: 'Its name in addresses?',
    schema: slug,
    applies: ({ title }) => title !== undefined,
    fallback: (context, answers) => proposedSlug(context, answers, pathOf),
    validate: (answer, { textOf }, answers) =>
      textOf(pathOf(answer, answers)) === undefined
        ? undefined
        : `${pathOf(answer, answers)} already exists.`,
  };
}

/**
 * Asks for the first milestone that has the entry. Only required if the timeline has no milestone `ga`,
 * which is the default.
 */
export const sinceQuestion: Question = {
  flag: 'since',
  label: 'milestone',
  message: 'Which milestone has it first?',
  choices: (context, answers) =>
    milestonesOf(context.catalog, answers).map(({ id, title }) => ({ value: id, label: title })),
  applies: ({ release }) => release !== undefined,
  emptyHint: 'The release has no milestone yet. Create one with relnotes new milestone.',
  fallback: ({ catalog }, answers) =>
    milestonesOf(catalog, answers).some(({ id }) => id === DEFAULT_SINCE)
      ? DEFAULT_SINCE
      : undefined,
};

const DEFAULT_SINCE = 'ga';

/** Returns the value to write for `since`; undefined for the default. */
export function writtenSince({ since }: Answers): string | undefined {
  return since === DEFAULT_SINCE ? undefined : since;
}

function milestonesOf(catalog: Catalog, { release = '' }: Answers): readonly Milestone[] {
  return findRelease(catalog, release)?.milestones ?? [];
}

/** Returns examples from this site and this release, which replace those of the schema. */
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
