import { readCatalog } from '../../catalog/read-catalog.ts';
import type { Problem } from '../../catalog/problem.ts';
import type { Milestone, Release } from '../../domain/catalog.ts';
import { gate } from '../../domain/gate.ts';
import type { GateRule, Obstacle } from '../../domain/obstacle.ts';
import { textOf, type RawOptions } from '../shared/command.ts';
import { contentDirOf, contentName, milestoneNamed, releaseIn } from '../shared/content.ts';
import { gateAsJson, gateAsText, type GateReport } from './gate-print.ts';
import { EXIT, UsageError, type Io } from '../shared/io.ts';

/**
 * `relnotes gate`: may a milestone go out? Errors of the content stand in the way as well, since
 * nothing can be built with them.
 */
export async function run(io: Io, options: RawOptions, operands: string[]): Promise<number> {
  const result = await readCatalog(contentDirOf(io, options), { today: io.today });
  const content = contentName(options);
  const release = releaseIn(result, operands[0] ?? '', options);
  const milestone = milestoneToAsk(release, textOf(options, 'milestone') ?? '', content);
  const answer = gate(result.catalog, release, milestone, io.today);
  const errors = otherErrors(result.problems, answer.obstacles);
  const report: GateReport = { ...answer, release, errors, content, today: io.today };
  io.out(textOf(options, 'format') === 'json' ? gateAsJson(report) : gateAsText(report));
  return answer.obstacles.length + errors.length > 0 ? EXIT.bad : EXIT.fine;
}

/** Throws a UsageError for a milestone that is not there, or that will not take place. */
function milestoneToAsk(release: Release, id: string, content: string): Milestone {
  const found = milestoneNamed(release, id);
  if (found.outcome === undefined) return found;
  const step = `Ask for another, or take outcome away in ${content}/${release.timelinePath}.`;
  throw new UsageError(`${found.title} of ${release.id} was ${found.outcome}. ${step}`);
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
