import type { Ledger, LedgerRecord } from '../ledger/ledger.ts';
import { factsInFile } from './facts-in-file.ts';

/** The name of the ledger of minutes. */
export const LEDGER_NAME = 'minutes';

/** Digests of the facts that an import of minutes wrote: by file, then by the address of the fact. */
export type MinutesRecord = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Returns the record of a meeting in a ledger. */
export function recordOf(ledger: Ledger | undefined, meeting: string): MinutesRecord {
  const prefix = `${meeting}#`;
  return new Map(
    [...(ledger?.entries ?? [])].flatMap(([key, { fields }]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), fields] as const] : [],
    ),
  );
}

/** Returns the digest of the minutes that a meeting was imported from; undefined if it was not. */
export function sourceOf(ledger: Ledger | undefined, meeting: string): string | undefined {
  return ledger?.entries.get(`${meeting}#${meetingPath(meeting)}`)?.source;
}

function meetingPath(meeting: string): string {
  return `meetings/${meeting}.md`;
}

/** Returns a ledger with another record of a meeting; `source` is the digest of its minutes. */
export function withRecord(
  ledger: Ledger | undefined,
  meeting: string,
  record: MinutesRecord,
  source: string,
): Ledger {
  const others = [...(ledger?.entries ?? [])].filter(([key]) => !key.startsWith(`${meeting}#`));
  const own = [...record].flatMap(([path, fields]): [string, LedgerRecord][] =>
    Object.keys(fields).length === 0
      ? []
      : [[`${meeting}#${path}`, { source: path === meetingPath(meeting) ? source : '', fields }]],
  );
  return {
    format: LEDGER_NAME,
    group: 'release',
    options: {},
    entries: new Map([...others, ...own]),
  };
}

/** A file before and after an import; undefined where there is none. */
interface FileChange {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/**
 * Returns the record after an import: the facts that it added, and those of the last one that it did not take back.
 * `texts` are the files after the import.
 */
export function nextRecord(
  record: MinutesRecord,
  edits: readonly FileChange[],
  removed: ReadonlyMap<string, ReadonlySet<string>>,
  fileText: (path: string) => string | undefined,
): MinutesRecord {
  const next = new Map<string, Record<string, string>>();
  for (const [path, fields] of record) {
    if (fileText(path) === undefined) continue;
    const gone = removed.get(path);
    const kept = Object.entries(fields).filter(([address]) => gone?.has(address) !== true);
    next.set(path, Object.fromEntries(kept));
  }
  for (const { path, before, after } of edits) {
    const known = new Map(factsOf(path, before));
    // A fact that was there before is not the import's, even if it added to it.
    const added = factsOf(path, after).filter(
      ([address]) => !known.has(address) || record.get(path)?.[address] !== undefined,
    );
    next.set(path, { ...next.get(path), ...Object.fromEntries(added) });
  }
  return next;
}

function factsOf(path: string, content: string | undefined): [string, string][] {
  if (content === undefined) return [];
  return factsInFile(path, content).map(({ address, digest }) => [address, digest]);
}
