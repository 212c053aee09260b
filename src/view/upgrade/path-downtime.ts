import type { UpgradeNote } from '../../domain/catalog.ts';
import { downtimeMinutes } from '../../domain/downtime.ts';
import type { ViewContext } from '../context.ts';
import { downtimeText } from './downtime.ts';
import type { Shown } from './path-choice.ts';
import { plainText } from '../shared/inline.ts';
import { inLanguage } from '../shared/translated.ts';

/**
 * The downtime of a path or a hop: the sum of all durations, and the texts of steps without one.
 */
export interface PathDowntime {
  readonly title: string;
  readonly sum: string | undefined;
  /** Whether any step has a duration, for versions that readers may choose. */
  readonly hasFigures: boolean;
  /** Steps whose downtime is only a text, each with its name and anchor. */
  readonly lines: readonly {
    readonly name: string;
    readonly title: string;
    readonly href: string;
    readonly text: string;
    /** True if readers who choose no versions do not see the step. */
    readonly hidden: boolean;
  }[];
  readonly none: string | undefined;
}

/** A step of a path whose downtime counts. */
export interface DowntimeStep extends Shown {
  readonly note: UpgradeNote;
}

/** Returns the downtime of the given steps. */
export function pathDowntime(context: ViewContext, steps: readonly DowntimeStep[]): PathDowntime {
  const own = context.words.upgradePath;
  const sum = steps
    .filter(({ hidden }) => hidden !== true)
    .reduce((total, { note }) => total + (downtimeMinutes(note) ?? 0), 0);
  const lines = steps
    .filter(({ note }) => downtimeMinutes(note) === undefined)
    .flatMap(({ note, hidden = false }) => {
      const text = downtimeText(context, inLanguage(note, context).downtime);
      const { release, slug, title } = inLanguage(note, context);
      const step = { name: `${release}/${slug}`, href: `#${release}--${slug}` };
      return text === undefined ? [] : [{ ...step, title: plainText(title), text, hidden }];
    });
  return {
    title: own.downtime,
    sum: sum === 0 ? undefined : own.sum(minutesText(context, sum)),
    hasFigures: steps.some(({ note }) => downtimeMinutes(note) !== undefined),
    lines,
    none: sum === 0 && lines.every(({ hidden }) => hidden) ? own.noDowntime : undefined,
  };
}

/** Formats minutes as `1 hour and 35 minutes`, with seconds for fractions of a minute. */
export function minutesText({ words }: ViewContext, minutes: number): string {
  const { unit } = words.upgradeNotes;
  const seconds = Math.round(minutes * 60);
  const parts = [
    { n: Math.floor(seconds / 86_400), text: unit.d },
    { n: Math.floor(seconds / 3600) % 24, text: unit.h },
    { n: Math.floor(seconds / 60) % 60, text: unit.m },
    { n: seconds % 60, text: unit.s },
  ];
  return words.formats.list(parts.filter(({ n }) => n > 0).map(({ n, text }) => text(n)));
}
