import type { Milestone, Release } from '../../domain/catalog.ts';
import { findRelease, gaOf } from '../../domain/find.ts';
import { isPublication } from '../../domain/publication.ts';
import { resolveVersion } from '../../domain/version-order.ts';
import { withdrawalOf } from '../../domain/withdrawal.ts';
import type { Withdrawal } from '../../schema/withdrawn.ts';
import type { ParsedFile } from '../parse/parse-file.ts';
import type { Problem } from '../problem.ts';
import { at, filesOf, releaseIdOf, type CheckInput } from './check.ts';

/** A withdrawal, where it is written, and the milestone that published the version; undefined without one. */
interface WrittenWithdrawal {
  readonly file: ParsedFile;
  readonly path: readonly PropertyKey[];
  readonly withdrawal: Withdrawal;
  readonly release: Release;
  readonly published: Milestone | undefined;
}

/**
 * Reports withdrawals of what was never published, those before the day of publication, and those that name
 * a withdrawn version to use.
 */
export function checkWithdrawals(input: CheckInput): Problem[] {
  return writtenWithdrawals(input).flatMap((written) => [
    ...tooEarly(written),
    ...withdrawnReplacement(input, written),
  ]);
}

function writtenWithdrawals(input: CheckInput): WrittenWithdrawal[] {
  const { catalog } = input;
  const releases = filesOf(input, 'release').flatMap((file): WrittenWithdrawal[] => {
    const { withdrawn: withdrawal } = file.fields;
    const release = findRelease(catalog, releaseIdOf(file));
    if (withdrawal === undefined || release === undefined) return [];
    const published = firstPublished(release);
    return [{ file, path: ['withdrawn'], withdrawal, release, published }];
  });
  const milestones = filesOf(input, 'timeline').flatMap((file) => {
    const release = findRelease(catalog, releaseIdOf(file));
    if (release === undefined) return [];
    return file.fields.milestones.flatMap((written, index): WrittenWithdrawal[] => {
      const { withdrawn: withdrawal } = written;
      if (withdrawal === undefined) return [];
      const own = release.milestones.find(({ id }) => id === written.id);
      const published = own !== undefined && isPublication(own) ? own : undefined;
      const path = ['milestones', index, 'withdrawn'];
      return [{ file, path, withdrawal, release, published }];
    });
  });
  return [...releases, ...milestones];
}

/** A release is published with its GA; before that, with its first candidate. */
function firstPublished(release: Release): Milestone | undefined {
  const ga = gaOf(release);
  const isOut = ga?.actual !== undefined && ga.outcome === undefined;
  return isOut
    ? ga
    : release.milestones.find((one) => isPublication(one) && one.actual !== undefined);
}

function tooEarly({ file, path, withdrawal, published }: WrittenWithdrawal): Problem[] {
  const report = (message: string, hint: string) => [
    at(file, [...path, 'on'], 'withdrawn-early', message, hint),
  ];
  if (published?.actual === undefined || published.outcome !== undefined) {
    return report(
      'an unpublished version cannot be withdrawn',
      'Add actual to the milestone that published it, or set outcome: cancelled.',
    );
  }
  const day = published.actual.from;
  if (day === null || withdrawal.on >= day) return [];
  const message = `it was withdrawn on ${withdrawal.on}, before "${published.id}" published it on ${day}`;
  return report(message, 'Correct one of the two days.');
}

function withdrawnReplacement(
  { catalog, today }: CheckInput,
  { file, path, withdrawal, release }: WrittenWithdrawal,
): Problem[] {
  const { use } = withdrawal;
  const found = use === undefined ? undefined : resolveVersion(catalog, release, use);
  if (use === undefined || found?.kind !== 'point') return [];
  const { point } = found;
  if (withdrawalOf(point.release, point.milestone, today) === undefined) return [];
  const message = `"${use}", the version to use instead, is withdrawn itself`;
  const hint = 'Name a version that may be used, or leave out use.';
  return [at(file, [...path, 'use'], 'withdrawn-replacement', message, hint)];
}
