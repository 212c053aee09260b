import type { Problem } from '../../catalog/problem.ts';
import type { Milestone, Release } from '../../domain/catalog.ts';
import { gate } from '../../domain/gate.ts';
import type { GateRule, Obstacle } from '../../domain/obstacle.ts';
import { textOption, type RawOptions } from '../shared/command.ts';
import {
  asWritten,
  contentName,
  readContent,
  requireMilestone,
  requireReadableRelease,
} from '../shared/content.ts';
import { gateAsJson, gateAsText, type GateReport } from './gate-print.ts';
import { EXIT, UsageError, type Io } from '../shared/io.ts';

/**
 * `relnotes gate`: checks whether a milestone may go out. Errors in the content block it, too, since
 * they prevent a build.
 */
export async function run(io: Io, options: RawOptions, operands: string[]): Promise<number> {
  const result = asWritten(await readContent(io, options));
  const content = contentName(options);
  const release = requireReadableRelease(result, operands[0] ?? '', options);
  const milestone = milestoneToCheck(release, textOption(options, 'milestone') ?? '', content);
  const answer = gate(result.catalog, release, milestone, io.today);
  const errors = otherErrors(result.problems, answer.obstacles);
  const hasCriteria = result.catalog.site.criteria.length > 0;
  const report: GateReport = {
    ...answer,
    ...{ release, errors, content, today: io.today, hasCriteria },
  };
  io.out(textOption(options, 'format') === 'json' ? gateAsJson(report) : gateAsText(report));
  return answer.obstacles.length + errors.length > 0 ? EXIT.failed : EXIT.ok;
}

/** Returns a milestone. Throws a UsageError if it does not exist or will not take place. */
function milestoneToCheck(release: Release, id: string, content: string): Milestone {
  const found = requireMilestone(release, id);
  if (found.outcome === undefined) return found;
  const step = `Choose another milestone, or remove outcome in ${content}/${release.timelinePath}.`;
  throw new UsageError(`${found.title} of ${release.id} was ${found.outcome}. ${step}`);
}

const RULE_OF_PROBLEM: Readonly<Partial<Record<Problem['code'], GateRule>>> = {
  'impact-missing': 'breaking-without-action',
  'steps-missing': 'note-without-steps',
};

/** Returns the errors in the content that no obstacle already reports. */
function otherErrors(problems: readonly Problem[], obstacles: readonly Obstacle[]): Problem[] {
  return problems.filter(({ level, code, file }) => {
    const isReported = obstacles.some(
      ({ rule, on }) => rule === RULE_OF_PROBLEM[code] && on.path === file,
    );
    return level === 'error' && !isReported;
  });
}
