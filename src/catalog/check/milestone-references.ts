import { didYouMean } from '../parse/nearest.ts';
import type { ParsedFile } from '../parse/parse-file.ts';
import type { Problem } from '../problem.ts';
import { at, filesOf, releaseIdOf, type CheckInput } from './check.ts';

interface MilestoneUse {
  readonly file: ParsedFile;
  readonly path: readonly PropertyKey[];
  readonly release: string;
  readonly milestone: string;
}

/** Reports milestones in items, notes and meetings that are not in the timeline of their release. */
export function checkMilestoneReferences(input: CheckInput): Problem[] {
  const timelines = knownMilestones(input);
  return [...itemUses(input), ...noteUses(input), ...meetingUses(input)].flatMap((use) => {
    const known = timelines.get(use.release);
    // A timeline with problems is reported by itself.
    if (known === undefined || known.includes(use.milestone)) return [];
    const message = `unknown milestone "${use.milestone}" of ${use.release}`;
    return [at(use.file, use.path, 'unknown-milestone', message, didYouMean(use.milestone, known))];
  });
}

function knownMilestones(input: CheckInput): Map<string, string[]> {
  return new Map(
    filesOf(input, 'timeline').map((file) => [
      releaseIdOf(file),
      file.fields.milestones.map(({ id }) => id),
    ]),
  );
}

function itemUses(input: CheckInput): MilestoneUse[] {
  return filesOf(input, 'item').flatMap((file) => {
    const release = releaseIdOf(file);
    return [
      { file, path: ['since'], release, milestone: file.fields.since },
      ...file.fields.history.flatMap(({ milestone }, index) =>
        milestone === undefined
          ? []
          : [{ file, path: ['history', index, 'milestone'], release, milestone }],
      ),
    ];
  });
}

function noteUses(input: CheckInput): MilestoneUse[] {
  return filesOf(input, 'upgrade-note').flatMap((file) => {
    const release = releaseIdOf(file);
    return [
      { file, path: ['since'], release, milestone: file.fields.since },
      ...file.fields.revisions.flatMap(({ milestone }, index) =>
        milestone === undefined
          ? []
          : [{ file, path: ['revisions', index, 'milestone'], release, milestone }],
      ),
    ];
  });
}

function meetingUses(input: CheckInput): MilestoneUse[] {
  return filesOf(input, 'meeting').flatMap((file) =>
    file.fields.entries.flatMap(({ milestone: reference }, index) => {
      if (reference === undefined) return [];
      const [release = '', milestone = ''] = reference.split('/');
      return [{ file, path: ['entries', index, 'milestone'], release, milestone }];
    }),
  );
}
