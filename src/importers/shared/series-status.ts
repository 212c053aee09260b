import type { SourceText } from '../notes/read-context.ts';
import { listOf, textOf, yamlSource } from './yaml-source.ts';

/** A series of OpenStack, as data/series_status.yaml of its releases has it. */
export interface SeriesEntry {
  /** From 1. */
  readonly line: number;
  /** The words of the entry. */
  readonly text: string;
  readonly name: string | undefined;
  /** The number of its releases, such as `2026.1`. */
  readonly number: string | undefined;
  readonly status: string | undefined;
  readonly initialRelease: string | undefined;
  readonly endOfLife: string | undefined;
  /** The phase that begins next, and its day. */
  readonly next: { readonly status: string | undefined; readonly date: string | undefined };
  readonly skipsLevels: boolean;
  /** Fields that have no place. */
  readonly others: readonly string[];
}

/** All series of a list. */
export interface SeriesList {
  readonly entries: readonly SeriesEntry[];
  /** The first error of the YAML in words; undefined without one. */
  readonly error: string | undefined;
}

const KNOWN = new Set([
  ...['name', 'release-id', 'status', 'initial-release', 'next-phase', 'slurp', 'eol-date'],
]);

/** Checks whether a text is the list of the series of OpenStack. */
export function isSeriesStatus({ text }: SourceText): boolean {
  return /^- name:/mu.test(text) && /^ {2}(?:initial-release|release-id):/mu.test(text);
}

/** Reads the list of the series. */
export function seriesEntries({ text }: SourceText): SeriesList {
  const { roots, error, lineOf, pairsOf } = yamlSource(text);
  const entries = listOf(roots[0]).map((node): SeriesEntry => {
    const pairs = new Map(pairsOf(node).map((pair) => [pair.key, pair.value]));
    const field = (key: string) => textOf(pairs.get(key));
    const next = new Map(
      pairsOf(pairs.get('next-phase')).map((pair) => [pair.key, textOf(pair.value)]),
    );
    return {
      ...{ line: lineOf(node), text: String(node), name: field('name') },
      ...{ number: field('release-id'), status: field('status') },
      ...{ initialRelease: field('initial-release'), endOfLife: field('eol-date') },
      next: { status: next.get('status'), date: next.get('date') },
      skipsLevels: field('slurp') === 'true',
      others: [...pairs.keys()].filter((key) => !KNOWN.has(key)),
    };
  });
  return { entries, error };
}

/** Checks whether a phase is the end of life. */
export function isEndOfLife(status: string | undefined): boolean {
  return /^(?:end of life|eol)$/iu.test(status ?? '');
}
