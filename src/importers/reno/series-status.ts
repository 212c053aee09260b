import type { SourceHistory, SourceText } from '../notes/read-context.ts';
import type { SourceRecord } from '../notes/source-note.ts';
import { listOf, textOf, yamlSource } from '../shared/yaml-nodes.ts';

/** Checks whether a text is the list of the series of OpenStack (data/series_status.yaml of its releases). */
export function isSeriesStatus({ text }: SourceText): boolean {
  return /^ *- name:/mu.test(text) && /^ +(?:status|initial-release):/mu.test(text);
}

/** Reads the ends of life of the series that have a version in the repository. */
export function* readSeriesStatus(
  { file, text }: SourceText,
  history: SourceHistory['records'],
): Generator<SourceRecord> {
  const versions = new Map(
    history.flatMap((record) =>
      record.record === 'release' && record.series !== undefined
        ? [[record.series.toLowerCase(), record.version] as const]
        : [],
    ),
  );
  const yaml = yamlSource(text);
  for (const root of yaml.roots) {
    for (const node of listOf(root)) {
      const fields = new Map(yaml.pairsOf(node).map(({ key, value }) => [key, value]));
      const names = [textOf(fields.get('name')), textOf(fields.get('release-id'))];
      const version = names.flatMap((name) => versions.get(name?.toLowerCase() ?? '') ?? [])[0];
      const next = new Map(
        yaml.pairsOf(fields.get('next-phase')).map(({ key, value }) => [key, textOf(value)]),
      );
      const end = endOf(textOf(fields.get('status')), textOf(fields.get('eol-date')), next);
      if (version === undefined || end === undefined) continue;
      yield { record: 'milestone', file, line: yaml.lineOf(node), version, kind: 'eol', ...end };
    }
  }
}

/** A series ended on a day, on an unknown one, or will end on a day. */
function endOf(
  status: string | undefined,
  day: string | undefined,
  next: ReadonlyMap<string, string | undefined>,
): { readonly actual: string } | { readonly planned: string } | undefined {
  const isDay = (text: string | undefined): text is string =>
    /^\d{4}-\d{2}-\d{2}$/u.test(text ?? '');
  if (/^(?:end of life|eol)$/iu.test(status ?? '')) return { actual: isDay(day) ? day : 'unknown' };
  if (isDay(day)) return { planned: day };
  const date = next.get('date');
  const isEnd = /^(?:end of life|eol)$/iu.test(next.get('status') ?? '');
  return isEnd && isDay(date) ? { planned: date } : undefined;
}
