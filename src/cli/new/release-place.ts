import type { Release } from '../../domain/catalog.ts';
import { findRelease, gaOf } from '../../domain/find.ts';
import { dayOf } from '../../domain/milestone-order.ts';
import { newestRelease } from '../../domain/newest.ts';
import { hasProducts, releasesOf } from '../../domain/products.ts';
import { compareText } from '../../lib/compare.ts';
import { releaseSchema } from '../../schema/release.ts';
import { always, type Answers, type NewContext, type Question } from './question.ts';

/** Asks for the product; only a site with several has a choice. */
export const productQuestion: Question = {
  flag: 'product',
  message: 'Which product is it a release of?',
  choices: ({ catalog }) =>
    catalog.site.products.map(({ id, title }) => ({
      value: id,
      label: typeof title === 'string' ? `${id}: ${title}` : id,
    })),
  optional: ({ catalog }) => !hasProducts(catalog),
  fallback: ({ catalog }) =>
    catalog.site.products.length === 1 ? catalog.site.products[0]?.id : undefined,
};

/** Asks for the release line; the default line has no name. */
export const lineQuestion: Question = {
  flag: 'line',
  message: 'Its release line, if not the default one?',
  schema: releaseSchema.shape.line,
  optional: always,
};

/** Asks for the release before: newest first, those of the same product that nothing follows in the same line. */
export const previousQuestion: Question = {
  flag: 'previous',
  message: 'Which release does it follow?',
  choices: (context, answers) =>
    [...openReleases(context, answers), ...context.catalog.site.outside]
      .filter((value) => value !== answers['id'])
      .map((value) => ({ value, label: value })),
  optional: (context, answers) => ownReleases(context, answers).length === 0,
  fallback: proposedPrevious,
};

function ownReleases({ catalog }: NewContext, { product }: Answers): readonly Release[] {
  return releasesOf(catalog, product);
}

/** Returns the ids of the releases that a new one of a line may follow, newest first. */
function openReleases(context: NewContext, answers: Answers): string[] {
  const own = ownReleases(context, answers);
  const followed = new Set(
    own.flatMap(({ line, previous }) => (line === answers['line'] ? (previous ?? []) : [])),
  );
  return byDay(own.filter(({ id }) => !followed.has(id)))
    .map(({ id }) => id)
    .toReversed();
}

/** Returns the latest release of the same line by its GA day; the newest of the product for a new line. */
function proposedPrevious(context: NewContext, answers: Answers): string | undefined {
  const open = new Set(openReleases(context, answers));
  const own = ownReleases(context, answers);
  const inLine = own.filter(({ id, line }) => line === answers['line'] && open.has(id));
  const newest = byDay(inLine).at(-1) ?? newestRelease(own, context.today) ?? byDay(own).at(-1);
  return newest !== undefined && open.has(newest.id) ? newest.id : undefined;
}

/** Sorts releases by GA, one without a day last. */
function byDay(releases: readonly Release[]): Release[] {
  const day = (release: Release) => gaDay(release) ?? '9999';
  return releases.toSorted((a, b) => compareText(day(a), day(b)));
}

function gaDay(release: Release): string | undefined {
  const ga = gaOf(release);
  return ga === undefined ? undefined : dayOf(ga);
}

/** Returns what looks wrong with the place of a new release: days that run backwards, and a change of line. */
export function placeRemarks({ catalog }: NewContext, answers: Answers): string[] {
  const { id = '', ga = '', line, previous = '' } = answers;
  const before = findRelease(catalog, previous);
  const day = before === undefined ? undefined : gaDay(before);
  const isBackwards = day !== undefined && ga < day;
  return [
    ...(isBackwards
      ? [`GA of ${id} is planned for ${ga}, before that of ${previous}, ${day}. Check the days.`]
      : []),
    ...(before?.line === undefined || line !== undefined
      ? []
      : [`${previous} is in the line ${before.line}. Add line: ${before.line} if ${id} is, too.`]),
  ];
}
