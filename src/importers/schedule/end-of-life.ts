import { z } from 'zod';
import type { Node } from 'yaml';
import { splitEntry } from '../ledger/local-entry.ts';
import { SourceError } from '../notes/source-error.ts';
import type { SourceRecord } from '../notes/source-note.ts';
import { listOf, textOf, yamlSource } from '../shared/yaml-nodes.ts';
import { cycleRecords, type Cycle, type CycleDay } from './cycle.ts';
import { linesOf, parsedJson } from './json-object.ts';
import type { SourceText } from '../notes/read-context.ts';

/** The days of a cycle of endoflife.date by the names that its files and both versions of its API have for them. */
const DAYS: readonly (Omit<CycleDay, 'value' | 'field'> & {
  readonly fields: readonly string[];
})[] = [
  { fields: ['releaseDate'], id: 'ga', kind: 'ga' },
  {
    ...{ fields: ['lts', 'ltsFrom'], id: 'lts', kind: 'other' },
    title: 'Long-term support begins',
  },
  {
    ...{ fields: ['support', 'eoas', 'eoasFrom'], id: 'active-support-ends', kind: 'other' },
    title: 'Active support ends',
  },
  {
    ...{ fields: ['discontinued', 'discontinuedFrom'], id: 'discontinued', kind: 'other' },
    title: 'Discontinued',
  },
  { fields: ['eol', 'eolFrom'], id: 'eol', kind: 'eol' },
  { fields: ['extendedSupport', 'eoes', 'eoesFrom'], id: 'extended', kind: 'extended' },
];
const NAMES = new Set(['releaseCycle', 'cycle', 'name', 'codename']);
/** Whether a day is over, which the days say: the API repeats it. */
const REPEATED = /^is(?:Lts|Eol|Eoas|Eoes|Discontinued|Maintained)$/u;

type Fields = Readonly<Record<string, unknown>>;

/** Checks whether a text is a product file of endoflife.date: Markdown with the cycles above it. */
export function isProductFile({ text }: SourceText): boolean {
  return /^---\s/u.test(text) && /^[ -]{0,20}releaseCycle:/mu.test(text);
}

/** Reads a product file of endoflife.date. */
export function* readProductFile({ file, text }: SourceText): Generator<SourceRecord> {
  const plain = text.replaceAll('\r\n', '\n');
  const parts = splitEntry(plain);
  const source = yamlSource(parts?.yaml ?? '');
  if (parts === undefined || source.error !== undefined) {
    const why = source.error ?? 'it has no end of its front matter';
    throw new SourceError(
      `${file} cannot be read: ${why}. Take the file as it is in the repository.`,
    );
  }
  const pairs = new Map(source.pairsOf(source.roots[0]).map((pair) => [pair.key, pair.value]));
  const product = textOf(pairs.get('title'));
  const cycles = listOf(pairs.get('releases')).map((node) => ({
    line: source.lineOf(node) + 1,
    fields: yamlFields(source.pairsOf(node)),
  }));
  for (const name of pairs.keys()) {
    if (name !== 'title' && name !== 'releases')
      yield { record: 'unplaced', name: `field "${name}"`, file, line: 1 };
  }
  yield* cyclesOf(cycles, file, product);
  const body = parts.body.trim();
  if (body !== '') {
    const line = plain.slice(0, plain.indexOf(body)).split('\n').length;
    yield {
      record: 'skipped',
      file,
      line,
      text: body,
      why: 'it is about the product, not about a release',
    };
  }
}

function yamlFields(pairs: readonly { key: string; value: Node | undefined }[]): Fields {
  return Object.fromEntries(pairs.map(({ key, value }) => [key, textOf(value) ?? null]));
}

const cycles = z.array(z.record(z.string(), z.unknown()));
const result = z.looseObject({
  result: z.looseObject({
    label: z.string().nullish(),
    name: z.string().nullish(),
    releases: cycles,
  }),
});

/** Checks whether a text is an answer of the API of endoflife.date, of version 0 or 1. */
export function isCycleList({ text }: SourceText): boolean {
  return cycleList(text) !== undefined;
}

/** Reads an answer of the API of endoflife.date. */
export function* readCycleList({ file, text }: SourceText): Generator<SourceRecord> {
  const found = cycleList(text);
  const lines = linesOf(text, found?.key ?? /$^/gu);
  for (const name of found?.others ?? [])
    yield { record: 'unplaced', name: `field "${name}"`, file, line: 1 };
  const list = (found?.cycles ?? []).map((fields, index) => ({ fields, line: lines[index] ?? 1 }));
  yield* cyclesOf(list, file, found?.product);
}

function cycleList(text: string) {
  if (!/"(?:cycle|releaseDate)"/u.test(text)) return undefined;
  const value = parsedJson(text);
  const list = cycles.safeParse(value);
  if (list.success && list.data.every((one) => 'cycle' in one)) {
    return { cycles: list.data, product: undefined, others: [], key: /"cycle"\s?:/gu };
  }
  const answer = result.safeParse(value);
  if (!answer.success) return undefined;
  const { label, name, releases, ...others } = answer.data.result;
  return {
    ...{ cycles: releases, product: label ?? name ?? undefined, others: Object.keys(others) },
    key: /"releaseDate"\s?:/gu,
  };
}

function* cyclesOf(
  list: readonly { readonly line: number; readonly fields: Fields }[],
  file: string,
  product: string | undefined,
): Generator<SourceRecord> {
  for (const { line, fields } of list) {
    const cycle = cycleOf(fields, { file, line }, product);
    if (cycle === undefined) {
      yield {
        record: 'skipped',
        file,
        line,
        text: JSON.stringify(fields),
        why: 'the cycle has no name',
      };
    } else yield* cycleRecords(cycle);
  }
}

function cycleOf(
  fields: Fields,
  place: { readonly file: string; readonly line: number },
  product: string | undefined,
): Cycle | undefined {
  const text = (name: string): string | undefined => {
    const value = fields[name];
    return value === null || value === undefined || value === '' || typeof value === 'object'
      ? undefined
      : String(value);
  };
  const version = text('releaseCycle') ?? text('cycle') ?? text('name');
  if (version === undefined) return undefined;
  const days = DAYS.flatMap(({ fields: names, ...day }): CycleDay[] => {
    const field = names.find((name) => text(name) !== undefined);
    const stated = field === undefined ? statedEnd(day.kind, text('isEol')) : undefined;
    const value = field === undefined ? stated : text(field);
    // That it has long-term support is said in its title.
    if (day.id === 'lts' && (value === 'true' || value === 'false')) return [];
    return value === undefined ? [] : [{ ...day, field: field ?? 'isEol', value }];
  });
  const known = new Set([...NAMES, ...DAYS.flatMap(({ fields: names }) => names)]);
  const [link, label] = [whole(text('link')), whole(text('releaseLabel') ?? text('label'))];
  if (link !== undefined) known.add('link');
  if (label === version || (label !== undefined && text('codename') === undefined)) {
    for (const name of ['releaseLabel', 'label']) known.add(name);
  }
  const isLts = text('lts') === 'true' || text('isLts') === 'true';
  return {
    ...{ ...place, version, package: product, days },
    title: titleOf(text('codename') ?? (label === version ? undefined : label), isLts),
    sources: link !== undefined && /^https?:\/\//u.test(link) ? [link] : [],
    unplaced: Object.keys(fields)
      .filter((name) => !known.has(name) && !REPEATED.test(name) && fields[name] !== null)
      .map((name) => `field "${name}"`),
  };
}

/** Templates such as `__LATEST__` are filled in by the site of the source. */
function whole(text: string | undefined): string | undefined {
  return text?.includes('__') === true ? undefined : text;
}

function titleOf(name: string | undefined, isLts: boolean): string | undefined {
  if (!isLts || name?.includes('LTS') === true) return name;
  return name === undefined ? 'LTS' : `${name} (LTS)`;
}

/** The API says in a field of its own that a cycle has ended or goes on, where it knows no day. */
function statedEnd(kind: CycleDay['kind'], isEol: string | undefined): string | undefined {
  return kind === 'eol' ? isEol : undefined;
}
