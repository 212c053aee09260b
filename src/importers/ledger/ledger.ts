import { z } from 'zod';
import { GROUPINGS, type Grouping } from '../plan/grouping.ts';
import { compareText } from '../../lib/compare.ts';

/** Digests of the fields that an import wrote for one key: a later run sees by them who changed a field since. */
export interface LedgerRecord {
  /** The digest of the note in the source; empty for a release or a milestone. */
  readonly source: string;
  /** The digest of each field as it was imported; `@body` is the text, `@place` the folder. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The record of all that was imported from one source (`imports/<name>.json`). */
export interface Ledger {
  readonly format: string;
  readonly group: Grouping;
  /** Decisions of the first import, which later ones repeat. */
  readonly options: Readonly<Record<string, string>>;
  readonly entries: ReadonlyMap<string, LedgerRecord>;
}

const schema = z.strictObject({
  version: z.literal(1),
  format: z.string(),
  group: z.enum(GROUPINGS),
  options: z.record(z.string(), z.string()),
  entries: z.record(
    z.string(),
    z.strictObject({ source: z.string(), fields: z.record(z.string(), z.string()) }),
  ),
});

/** Returns the path of a ledger in the content tree. */
export function ledgerPath(name: string): string {
  return `imports/${name}.json`;
}

/** Reads a ledger; undefined if the text is none. */
export function readLedger(text: string): Ledger | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const result = schema.safeParse(value);
  if (!result.success) return undefined;
  const { format, group, options, entries } = result.data;
  return { format, group, options, entries: new Map(Object.entries(entries)) };
}

/** Writes a ledger with a line for each key, in order, so that a diff shows what changed. */
export function ledgerText({ format, group, options, entries }: Ledger): string {
  const lines = [...entries]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([key, record]) => `    ${JSON.stringify(key)}: ${JSON.stringify(record)}`);
  const head = `  "version": 1,\n  "format": ${JSON.stringify(format)},\n  "group": "${group}",\n  "options": ${JSON.stringify(options)},`;
  return `{\n${head}\n  "entries": {\n${lines.join(',\n')}\n  }\n}\n`;
}
