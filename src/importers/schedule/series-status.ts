import { SourceError } from '../notes/source-error.ts';
import type { SourceRecord } from '../notes/source-note.ts';
import { listOf, textOf, yamlSource } from '../shared/yaml-nodes.ts';
import { cycleRecords, type CycleDay } from './cycle.ts';
import type { SourceText } from '../notes/read-context.ts';

const KNOWN = new Set([
  'name',
  'release-id',
  'status',
  'initial-release',
  'next-phase',
  'slurp',
  'eol-date',
]);

/** Checks whether a text is the list of the series of OpenStack. */
export function isSeriesStatus({ text }: SourceText): boolean {
  return /^- name:/mu.test(text) && /^ {2}(?:initial-release|release-id):/mu.test(text);
}

/** Reads series_status.yaml of OpenStack: the numbers of series, their days, and which can be skipped to. */
export function* readSeriesStatus({ file, text }: SourceText): Generator<SourceRecord> {
  const source = yamlSource(text);
  if (source.error !== undefined) throw new SourceError(`${file} is no YAML: ${source.error}.`);
  for (const node of listOf(source.roots[0])) {
    const pairs = new Map(source.pairsOf(node).map((pair) => [pair.key, pair.value]));
    const name = textOf(pairs.get('name'));
    const place = { file, line: source.lineOf(node) };
    if (name === undefined) {
      yield { record: 'skipped', ...place, text: String(node), why: 'the series has no name' };
      continue;
    }
    const number = textOf(pairs.get('release-id'));
    const next = new Map(
      source.pairsOf(pairs.get('next-phase')).map((pair) => [pair.key, textOf(pair.value)]),
    );
    const status = textOf(pairs.get('status'));
    yield* cycleRecords({
      ...{ ...place, version: number ?? name, names: number === undefined ? [] : [name] },
      title: number === undefined ? undefined : titleOf(name),
      skipsLevels: textOf(pairs.get('slurp')) === 'true',
      days: [
        ...dayOf(pairs.get('initial-release'), { field: 'initial-release', id: 'ga', kind: 'ga' }),
        ...nextPhase(next),
        ...endOf(textOf(pairs.get('eol-date')), status),
      ],
      unplaced: [...pairs.keys()].filter((key) => !KNOWN.has(key)).map((key) => `field "${key}"`),
    });
  }
}

function titleOf(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function dayOf(node: unknown, day: Omit<CycleDay, 'value'>): CycleDay[] {
  const value = textOf(node);
  return value === undefined ? [] : [{ ...day, value }];
}

function endOf(day: string | undefined, status: string | undefined): CycleDay[] {
  const end = { field: 'eol-date', id: 'eol', kind: 'eol' } as const;
  if (day !== undefined) return [{ ...end, value: day }];
  return status === 'end of life' ? [{ ...end, field: 'status', value: 'true' }] : [];
}

/** The phase that comes next, such as extended maintenance; the one after GA is no news. */
function nextPhase(next: ReadonlyMap<string, string | undefined>): CycleDay[] {
  const [status, date] = [next.get('status'), next.get('date')];
  if (status === undefined || date === undefined || status === 'maintained') return [];
  const isEnd = status === 'end of life';
  return [
    {
      field: `next-phase ${status}`,
      id: isEnd ? 'eol' : status.replaceAll(/[^a-z]+/gu, '-'),
      kind: isEnd ? 'eol' : 'other',
      ...(isEnd ? {} : { title: `${titleOf(status)} begins` }),
      value: date,
    },
  ];
}
