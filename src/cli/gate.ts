import { readCatalog, type ReadResult } from '../catalog/read-catalog.ts';
import { formatProblem, type Problem } from '../catalog/problem.ts';
import { didYouMean } from '../catalog/nearest.ts';
import type { Milestone, Release } from '../domain/catalog.ts';
import { findMilestone, findRelease } from '../domain/find.ts';
import { gate } from '../domain/gate.ts';
import type { GateRule, Obstacle } from '../domain/obstacle.ts';
import { textOf, type RawOptions } from './command.ts';
import { contentDirOf, contentName, releaseNamed } from './content.ts';
import { gateAsJson, gateAsText, type GateReport } from './gate-print.ts';
import { ContentError, EXIT, UsageError, type Io } from './io.ts';

/**
 * `relnotes gate`: may a milestone go out? Errors of the content stand in the way as well, since
 * nothing can be built with them.
 */
export async function run(io: Io, options: RawOptions, operands: string[]): Promise<number> {
  const result = await readCatalog(contentDirOf(io, options), { today: io.today });
  const content = contentName(options);
  const release = releaseToAsk(result, operands[0] ?? '', content);
  const milestone = milestoneNamed(release, textOf(options, 'milestone') ?? '');
  const answer = gate(result.catalog, release, milestone, io.today);
  const errors = otherErrors(result.problems, answer.obstacles);
  const report: GateReport = { ...answer, release, errors, content, today: io.today };
  io.out(textOf(options, 'format') === 'json' ? gateAsJson(report) : gateAsText(report));
  return answer.obstacles.length + errors.length > 0 ? EXIT.bad : EXIT.fine;
}

/** A release that cannot be read is no misspelt name: its errors are the answer. */
function releaseToAsk(result: ReadResult, id: string, content: string): Release {
  const errors = result.problems.filter(({ level }) => level === 'error');
  if (findRelease(result.catalog, id) === undefined && errors.length > 0) {
    const lines = errors.map((found) => formatProblem(found, content));
    throw new ContentError(`${lines.join('\n')}\nMend the content first.`);
  }
  return releaseNamed(result, id);
}

/** Throws a UsageError for a milestone that is not there, or that will not take place. */
function milestoneNamed(release: Release, id: string): Milestone {
  const found = findMilestone(release, id);
  if (found === undefined) {
    const known = didYouMean(
      id,
      release.milestones.map((milestone) => milestone.id),
    );
    throw new UsageError(`unknown milestone "${id}" of ${release.id}. ${known}`);
  }
  if (found.outcome !== undefined) {
    const step = `Ask for another, or take outcome away in ${release.timelinePath}.`;
    throw new UsageError(`${found.title} of ${release.id} was ${found.outcome}. ${step}`);
  }
  return found;
}

const CHECKED_TOO: Readonly<Partial<Record<Problem['code'], GateRule>>> = {
  'impact-missing': 'breaking-without-action',
  'steps-missing': 'note-without-steps',
};

/** The errors of the content that no obstacle tells already. */
function otherErrors(problems: readonly Problem[], obstacles: readonly Obstacle[]): Problem[] {
  return problems.filter(({ level, code, file }) => {
    const told = obstacles.some(({ rule, on }) => rule === CHECKED_TOO[code] && on.path === file);
    return level === 'error' && !told;
  });
}
