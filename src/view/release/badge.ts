import type { Release } from '../../domain/catalog.ts';
import { itemState } from '../../domain/item-state.ts';
import { newestVersion } from '../../domain/newest.ts';
import { nextMilestone } from '../../domain/schedule.ts';
import { supportWindow, type SupportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import { plainText } from '../shared/inline.ts';
import { localText, supportTag } from '../shared/labels.ts';
import type { When } from '../shared/format.ts';
import { spanText, supportEndText, whenText } from '../shared/plan-text.ts';
import type { Tone } from '../shared/marks.ts';
import { newestOf } from './newest-release.ts';
import { inLanguage } from '../shared/translated.ts';

/** A badge for other sites: a label and a state. */
export interface Badge {
  readonly label: string;
  readonly text: string;
  readonly tone: Tone;
  /** Label and state, for screen readers. */
  readonly title: string;
}

/** Returns the badge of a release: version, support state and next date. */
export function releaseBadge(context: ViewContext, original: Release): Badge {
  const { catalog, today } = context;
  const release = inLanguage(original, context);
  const { state, phase } = supportWindow(catalog, release, today);
  const tag = supportTag(state, context);
  const word = phase === undefined ? tag?.word : localText(phase.title, context);
  const version = newestVersion(release, today)?.version ?? release.version;
  const parts = [version, word, nextDay(context, release)].filter((part) => part !== undefined);
  return badge(plainText(release.title), parts.join(' · '), tag?.tone ?? 'calm');
}

/** Returns the badge of the newest of some releases; where none may be used, of the first one to come or the last one. */
export function groupBadge(context: ViewContext, releases: readonly Release[]): Badge | undefined {
  const release = newestOf(releases, context.today) ?? releases.at(-1);
  return release === undefined ? undefined : releaseBadge(context, release);
}

/** Returns the next milestone with its time, else the end of the support phase or of maintenance. */
function nextDay(context: ViewContext, release: Release): string | undefined {
  const { words, catalog, today } = context;
  const next = nextMilestone(release, today);
  const when = next === undefined ? undefined : whenText(next, context);
  if (next !== undefined && when !== undefined) return words.badge.next(next.title, when.text);
  const support = supportWindow(catalog, release, today);
  const { state, extendedUntil } = support;
  if (state === 'extended' && extendedUntil !== undefined) {
    return words.badge.until(words.formats.shortDay(extendedUntil));
  }
  const end = phaseEnd(context, support);
  return state === 'maintained' && end !== undefined ? words.badge.until(end.text) : undefined;
}

function phaseEnd(context: ViewContext, support: SupportWindow): When | undefined {
  const { phase, isUndecided } = support;
  if (phase?.end !== undefined) return spanText(phase.end, context);
  return isUndecided ? undefined : supportEndText(support, context);
}

/** Returns the badge with the number of ready items, of all that are not deferred. */
export function readinessBadge(context: ViewContext, original: Release): Badge {
  const { words } = context;
  const release = inLanguage(original, context);
  const items = release.items.filter((item) => itemState(release, item).status !== 'deferred');
  const ready = items.filter((item) => itemState(release, item).status === 'ready').length;
  const tone = ready === items.length ? 'good' : 'warn';
  const label = words.badge.readiness(plainText(release.title));
  return badge(label, words.badge.ready(ready, items.length), tone);
}

function badge(label: string, text: string, tone: Tone): Badge {
  return { label, text, tone, title: `${label}: ${text}` };
}
