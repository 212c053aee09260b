import type { SourceMilestone } from '../notes/source-note.ts';
import { addressPart } from '../plan/plan-releases.ts';

type EventName = Pick<SourceMilestone, 'id' | 'kind' | 'title'>;

/** Names of events that are abbreviated in the schedules of OpenStack. */
const NAMES: Readonly<Record<string, EventName>> = {
  final: { id: 'ga', kind: 'ga' },
  release: { id: 'ga', kind: 'ga' },
  finalrc: { id: 'final-rc', kind: 'rc', title: 'Last release candidate' },
  ff: { id: 'feature-freeze', kind: 'freeze', title: 'Feature freeze' },
  rf: { id: 'requirements-freeze', kind: 'freeze', title: 'Requirements freeze' },
  mf: { id: 'membership-freeze', kind: 'freeze', title: 'Membership freeze' },
  'soft-sf': { id: 'soft-string-freeze', kind: 'freeze', title: 'Soft string freeze' },
  'hard-sf': { id: 'hard-string-freeze', kind: 'freeze', title: 'Hard string freeze' },
  'final-lib': { id: 'final-lib', kind: 'freeze', title: 'Final release of other libraries' },
  'final-clientlib': {
    id: 'final-clientlib',
    kind: 'freeze',
    title: 'Final release of client libraries',
  },
  vptg: { id: 'vptg', kind: 'other', title: 'Virtual Project Teams Gathering' },
  ptg: { id: 'ptg', kind: 'other', title: 'Project Teams Gathering' },
};

/** Returns the milestone of an event, without the letter of its series: `rc1`, `nova-spec-freeze`. */
export function weekEvent(name: string): EventName {
  const known = NAMES[name];
  if (known !== undefined) return known;
  const id = addressPart(name);
  if (/^rc\d*$/u.test(name)) return { id, kind: 'rc' };
  if (/^\d$/u.test(name))
    return { id: `milestone-${name}`, kind: 'other', title: `Milestone ${name}` };
  const words = name.replaceAll(/[-_]+/gu, ' ');
  const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return { id, kind: /\bfreeze$/u.test(words) ? 'freeze' : 'other', title };
}
