import { z } from 'zod';
import { localText, months, slug } from './scalars.ts';

const phase = z.strictObject({
  id: slug.meta({ description: 'The id in the API.', examples: ['security'] }),
  title: localText.meta({ description: 'The title for readers.', examples: ['Security fixes'] }),
  months: months.meta({ description: 'Months from GA to the end of the phase.', examples: ['18'] }),
});

const fields = z.strictObject({
  phases: z.array(phase).min(1, { error: 'must name at least one phase' }).optional().meta({
    description:
      'Support phases in order, each counted from GA. The end of the last phase is the end of support. Replaces `months_after_ga` and `months_after_next_ga`.',
  }),
  months_after_ga: months.optional().meta({
    description: 'Months of maintenance from GA. Required unless there are phases.',
    examples: ['7'],
  }),
  months_after_next_ga: months.optional().meta({
    description:
      'Months of maintenance from the GA of the next release. The later of the two days counts.',
    examples: ['1'],
  }),
  round: z
    .enum(['month-end', 'none'])
    .default('none')
    .meta({
      description: 'Whether maintenance lasts until the end of the month.',
      examples: ['month-end'],
    }),
});

type Phase = z.output<typeof phase>;

/** The support rule of releases: phases, or a number of months. */
export const supportRule = fields.superRefine(({ phases, ...rule }, context) => {
  const report = (path: PropertyKey[], code: string, message: string, hint: string) =>
    context.addIssue({ code: 'custom', path, message, params: { code, hint } });
  if (phases === undefined) {
    if (rule.months_after_ga !== undefined) return;
    const hint = 'Add months_after_ga: 7, or phases: a list of phases with id, title and months.';
    report([], 'missing-field', 'says neither months_after_ga nor phases', hint);
    return;
  }
  for (const key of ['months_after_ga', 'months_after_next_ga'] as const) {
    if (rule[key] === undefined) continue;
    const hint = `Remove ${key}: the last phase says how long support lasts.`;
    report([key], 'fact-twice', 'cannot be combined with phases', hint);
  }
  phases.forEach((one, index) => checkPhase(phases.slice(0, index), one, index, report));
});

type Report = (path: PropertyKey[], code: string, message: string, hint: string) => void;

function checkPhase(earlier: readonly Phase[], one: Phase, index: number, report: Report): void {
  if (earlier.some(({ id }) => id === one.id)) {
    report(['phases', index, 'id'], 'duplicate-id', 'is the id of two phases', 'Rename one.');
  }
  const before = earlier.at(-1);
  if (before === undefined || one.months > before.months) return;
  const fact = `ends no later than the phase before it, which ends after ${before.months}`;
  const hint = 'Months count from GA: write how many months after GA the phase ends.';
  report(['phases', index, 'months'], 'wrong-type', fact, hint);
}

export type SupportRule = z.output<typeof supportRule>;
