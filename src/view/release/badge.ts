import type { Release } from '../../domain/catalog.ts';
import { itemState } from '../../domain/item-state.ts';
import { newestPublished } from '../../domain/known-issue-state.ts';
import { nextMilestone } from '../../domain/schedule.ts';
import { supportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import { plainText } from '../shared/inline.ts';
import { supportTag } from '../shared/labels.ts';
import { supportEndText, whenText } from '../shared/plan-text.ts';
import type { Tone } from '../shared/marks.ts';
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
  const { state } = supportWindow(catalog, release, today);
  const tag = supportTag(state, context);
  const version = newestPublished(release, today)?.milestone.version ?? release.version;
  const parts = [version, tag.word, nextDay(context, release)].filter((part) => part !== undefined);
  return badge(plainText(release.title), parts.join(' · '), tag.tone);
}

/** Returns the next milestone with its day, else the end of maintenance. */
function nextDay(context: ViewContext, release: Release): string | undefined {
  const { words, catalog, today } = context;
  const next = nextMilestone(release, today);
  const when = next === undefined ? undefined : whenText(next, context);
  if (next !== undefined && when !== undefined) return words.badge.next(next.title, when.text);
  const support = supportWindow(catalog, release, today);
  const { state, extendedUntil, isUndecided } = support;
  if (state === 'extended' && extendedUntil !== undefined) {
    return words.badge.until(words.formats.shortDay(extendedUntil));
  }
  const end = isUndecided ? undefined : supportEndText(support, context);
  return state === 'maintained' && end !== undefined ? words.badge.until(end.text) : undefined;
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
