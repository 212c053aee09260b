import type { Release } from '../../domain/catalog.ts';
import {
  readinessVerdict,
  type ProgressCounts,
  type ReadinessVerdict,
} from '../../domain/readiness-verdict.ts';
import { isReleased } from '../../domain/schedule.ts';
import type { ViewContext } from '../context.ts';
import { areaTitle } from '../shared/labels.ts';
import { CRITERION, type Tag } from '../shared/marks.ts';

/** One part of a bar: items of one progress. */
export interface BarPart {
  readonly progress: keyof ProgressCounts;
  readonly n: number;
  /** Start and width in percent of the longest bar. */
  readonly x: string;
  readonly width: string;
}

/** The items of an area as a bar, as long as their number. */
export interface AreaBar {
  readonly title: string;
  /** The counts in words. */
  readonly text: string;
  readonly parts: readonly BarPart[];
}

/** The verdict of the readiness page: a sentence, and a bar for each area. */
export interface Verdict {
  readonly text: string;
  readonly bars: readonly AreaBar[];
  readonly barsTitle: string;
  /** The meaning of the parts of a bar, in their order. */
  readonly key: readonly { readonly progress: keyof ProgressCounts; readonly tag: Tag }[];
}

const ORDER = ['blocking', 'unknown', 'complete'] as const satisfies (keyof ProgressCounts)[];
const MARKS = { blocking: CRITERION.unmet, unknown: CRITERION.unknown, complete: CRITERION.met };

/** Returns the verdict on a release: how many items stand in the way, how many answers are unknown. */
export function verdictOf(context: ViewContext, release: Release): Verdict {
  const own = context.words.verdict;
  const verdict = readinessVerdict(context.catalog, release);
  return {
    text: verdictText(context, release, verdict),
    bars: areaBars(context, verdict),
    barsTitle: own.byArea,
    key: ORDER.map((progress) => {
      const [tone, shape] = MARKS[progress];
      return { progress, tag: { word: own.progress[progress], tone, shape } };
    }),
  };
}

function verdictText(
  context: ViewContext,
  release: Release,
  { counts, items, unknownAnswers }: ReadinessVerdict,
): string {
  const own = context.words.verdict;
  if (items === 0) return own.noItems;
  const isOut = isReleased(release, context.today);
  const blocking =
    counts.blocking === 0
      ? own.nothing
      : (isOut ? own.leftOpen : own.blocking)(counts.blocking, items);
  return [blocking, ...(unknownAnswers === 0 ? [] : [own.unknown(unknownAnswers)])].join(' ');
}

function areaBars(context: ViewContext, { areas }: ReadinessVerdict): AreaBar[] {
  const total = (counts: ProgressCounts) => counts.blocking + counts.unknown + counts.complete;
  const longest = Math.max(...areas.map(({ counts }) => total(counts)), 1);
  return areas.map(({ area, counts }) => ({
    title: area === '' ? context.words.kind.other : areaTitle(area, context),
    text: barText(context, counts),
    parts: barParts(counts, longest),
  }));
}

function barParts(counts: ProgressCounts, longest: number): BarPart[] {
  const percent = (n: number) => `${Math.round((n / longest) * 1e4) / 100}%`;
  let before = 0;
  return ORDER.flatMap((progress) => {
    const n = counts[progress];
    const part = { progress, n, x: percent(before), width: percent(n) };
    before += n;
    return n === 0 ? [] : [part];
  });
}

function barText({ words }: ViewContext, counts: ProgressCounts): string {
  const texts = ORDER.flatMap((progress) =>
    counts[progress] === 0 ? [] : [words.verdict.count[progress](counts[progress])],
  );
  return words.formats.row(texts);
}
