import type { Phase } from '../../schema/vocabulary.ts';
import { counted } from '../shared/text.ts';
import type { ApartReason, Plan, PlanHop, PlanStep } from './plan.ts';

export const PHASE_TITLES: Readonly<Record<Phase, string>> = {
  before: 'Before the upgrade',
  during: 'During the upgrade',
  after: 'After the upgrade',
};

const ADVICES: Readonly<Record<PlanStep['advice'], string>> = {
  required: 'Required',
  recommended: 'Recommended',
  optional: 'Optional',
  'not-recommended': 'Not recommended',
};

const FATES: Readonly<Record<Plan['known_issues'][number]['fate'], string>> = {
  open: 'Known issues of the target',
  left: 'Known issues fixed on this path',
  unrecorded: 'Known issues whose state at the end is not recorded',
};
export const ISSUE_FATES = ['open', 'unrecorded', 'left'] as const;

/** Returns the advice of a step as a label. */
export function adviceWord({ advice }: PlanStep): string {
  return ADVICES[advice];
}

/** Returns the heading of known issues with a fate. */
export function issuesTitle(fate: Plan['known_issues'][number]['fate']): string {
  return FATES[fate];
}

/** Returns the title of a plan. */
export function planTitle(plan: Ends): string {
  return `Upgrade ${endsText(plan)}`;
}

type Ends = Pick<Plan, 'from' | 'to' | 'choice'>;

/** Returns both ends with their versions: `from r1 (1.0.0) to r2 (2.0.1)`. */
export function endsText({ from, to, choice }: Ends): string {
  const at = (release: string, version: string | null) =>
    version === null || version === release ? release : `${release} (${version})`;
  return `from ${at(from, choice.from_version)} to ${at(to, choice.to_version)}`;
}

/** Returns the sentences that say how much there is to do, and what was left out. */
export function planSentences(plan: Plan): string[] {
  return [...countSentences(plan), ...plan.matched];
}

function countSentences({ hops, choice, as_of: day }: Plan): string[] {
  const steps = hops.flatMap((hop) => hop.steps);
  const conditional = steps.filter(({ applies_if: needs }) => needs.length > 0).length;
  const isSaid = hops.length < 2 || hops.every(({ stated }) => stated);
  const sum = [
    `${counted(steps.length, 'step')} in ${counted(hops.length, 'hop')}, as of ${day}.`,
    ...(isSaid ? [] : ['The content does not say whether releases can be skipped.']),
  ];
  if (choice.options !== null) return [...sum, `Your options: ${choice.options.join(', ')}.`];
  if (conditional === 0) return sum;
  const some = conditional === 1 ? '1 step applies' : `${conditional} steps apply`;
  return [
    ...sum,
    `${some} only to some setups. Name your options with --option to leave out others.`,
  ];
}

/** Returns the title of a hop; of a single hop, none. */
export function hopTitle({ hops }: Plan, hop: PlanHop): string | undefined {
  if (hops.length < 2) return undefined;
  return `Hop ${hops.indexOf(hop) + 1} of ${hops.length}: ${hop.from} to ${hop.to}`;
}

/** Returns the sentences on a hop: what it skips, and what is not recorded. */
export function hopSentences(hop: PlanHop): string[] {
  const { leapt, withdrawn, unrecorded, steps, information, breaking, removals } = hop;
  const entries = [steps, information, breaking, removals];
  const isEmpty = entries.every(({ length }) => length === 0);
  const use = withdrawn?.use ? ` Use ${withdrawn.use} instead.` : '';
  return [
    ...(withdrawn === null ? [] : [`${hop.to} was withdrawn: ${withdrawn.why}${use}`]),
    ...(leapt.length === 0 ? [] : [`It skips ${leapt.join(', ')}, whose notes are part of it.`]),
    ...(unrecorded.length === 0
      ? []
      : [`No upgrade notes are recorded for ${unrecorded.join(', ')}.`]),
    ...(isEmpty && unrecorded.length === 0 ? ['Nothing needs to be done.'] : []),
  ];
}

/** Returns the facts of a step, each with its label. */
export function stepFacts(step: PlanStep): (readonly [string, string])[] {
  const { applies_if: needs, downtime, components, needless_with: later } = step;
  const away = [
    downtime?.max ? `at most ${downtime.max}` : '',
    downtime?.note ? downtime.note : '',
  ].filter((text) => text !== '');
  return [
    ...(needs.length === 0 ? [] : [['Only with', needs.join(' or ')] as const]),
    ...(away.length === 0 ? [] : [['Downtime', away.join('. ')] as const]),
    ...(components.length === 0 ? [] : [['Component', components.join(', ')] as const]),
    ...(later === null ? [] : [['Not needed with', later] as const]),
  ];
}

/** Returns why a step is listed apart. */
export function apartText({
  reason,
  by,
}: {
  readonly reason: ApartReason;
  readonly by: string | null;
}): string {
  const reasons: Readonly<Record<ApartReason, string>> = {
    had: 'not between the two versions',
    'other-versions': 'for other versions than yours',
    'other-setup': 'for other options than yours',
    superseded: by === null ? 'replaced by a later note' : `replaced by ${by}`,
  };
  return reasons[reason];
}
