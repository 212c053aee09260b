import type { UpgradeNote } from '../../domain/catalog.ts';
import { downtimeMinutes } from '../../domain/downtime.ts';
import type { ViewContext } from '../context.ts';
import { downtimeText } from './downtime.ts';
import { plainText } from '../shared/inline.ts';
import { inLanguage } from '../shared/translated.ts';

/** How long things are away on a path or one of its hops: summed where it is a figure, else listed. */
export interface PathDowntime {
  readonly title: string;
  readonly sum: string | undefined;
  /** What only words say, each with its step's name and place on the page. */
  readonly lines: readonly {
    readonly name: string;
    readonly title: string;
    readonly href: string;
    readonly text: string;
  }[];
  readonly none: string | undefined;
}

/** The downtime of notes. What nobody should do takes nothing away: it is left to its own step. */
export function pathDowntime(context: ViewContext, notes: readonly UpgradeNote[]): PathDowntime {
  const own = context.words.upgradePath;
  const sum = notes.reduce((total, note) => total + (downtimeMinutes(note) ?? 0), 0);
  const lines = notes
    .filter((note) => downtimeMinutes(note) === undefined)
    .flatMap((note) => {
      const text = downtimeText(context, inLanguage(note, context).downtime);
      const { release, slug, title } = inLanguage(note, context);
      const place = { name: `${release}/${slug}`, href: `#${release}--${slug}` };
      return text === undefined ? [] : [{ ...place, title: plainText(title), text }];
    });
  return {
    title: own.downtime,
    sum: sum === 0 ? undefined : own.sum(minutesText(context, sum)),
    lines,
    none: sum === 0 && lines.length === 0 ? own.noDowntime : undefined,
  };
}

/** `1 hour and 35 minutes`; what is less than a minute is told in seconds. */
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
