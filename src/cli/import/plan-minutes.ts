import type { ReadResult } from '../../catalog/read-catalog.ts';
import { bytesOfText, textOfFile } from '../../edits/file-text.ts';
import { ledgerPath, ledgerText, type Ledger } from '../../importers/ledger/ledger.ts';
import { splitEntry } from '../../importers/ledger/local-entry.ts';
import type { ImportEdit } from '../../importers/ledger/outcome.ts';
import { factsInFile } from '../../importers/minutes/facts-in-file.ts';
import {
  LEDGER_NAME,
  nextRecord,
  withRecord,
  type MinutesRecord,
} from '../../importers/minutes/minutes-record.ts';
import type { ImportPlan } from '../../importers/minutes/plan.ts';
import { removableFacts, withoutFacts } from '../../importers/minutes/undo-facts.ts';

/** A plan after the facts that the minutes do not state any more were taken back. */
interface CorrectedPlan extends Omit<ImportPlan, 'edits'> {
  readonly edits: readonly ImportEdit[];
  /** The addresses of these facts, by file. */
  readonly removed: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A plan with the edits of the ledger, and the items that the minutes created and do not name any more. */
export interface MinutesPlan extends Omit<ImportPlan, 'edits'> {
  readonly edits: readonly ImportEdit[];
  readonly gone: readonly {
    readonly path: string;
    readonly why: string;
    readonly isRemoved: boolean;
  }[];
}

interface Again {
  /** The facts that the last import of this meeting wrote. */
  readonly record: MinutesRecord;
  readonly planOn: (content: ReadResult) => ImportPlan;
  /** Reads the content as it would be with other bytes in some files. */
  readonly reread: (planned: ReadonlyMap<string, Uint8Array>) => Promise<ReadResult>;
}

type Texts = ReadonlyMap<string, string>;
type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Plans a second import: facts of the last one that nobody changed here and that the minutes do not state any more are
 * taken back first. To find them, the minutes are read against the content without all of these facts.
 */
export async function planAgain(
  content: ReadResult,
  first: ImportPlan,
  { record, planOn, reread }: Again,
): Promise<CorrectedPlan> {
  const texts = textsOf(content);
  const own = new Map(
    [...record].flatMap(([path, fields]) => {
      const text = path.startsWith('meetings/') ? undefined : texts.get(path);
      return text === undefined ? [] : [[path, removableFacts(path, text, fields)] as const];
    }),
  );
  if (own.size === 0) return { ...first, removed: new Map() };
  const without = undone(texts, own);
  const trial = planOn(await reread(bytesOf(without)));
  const removed = staleFacts(texts, own, afterPlan(trial, without));
  if (removed.size === 0) return { ...first, removed };
  const base = undone(texts, removed);
  const plan = planOn(await reread(bytesOf(base)));
  return { ...plan, edits: editsOf(texts, afterPlan(plan, base)), removed };
}

function textsOf({ files }: ReadResult): Texts {
  return new Map(
    files.flatMap(({ path, bytes }) => {
      const text = textOfFile(bytes);
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
}

function bytesOf(texts: Texts): ReadonlyMap<string, Uint8Array> {
  return new Map([...texts].map(([path, text]) => [path, bytesOfText(text, undefined)]));
}

function undone(texts: Texts, facts: Addresses): Texts {
  return new Map(
    [...facts].map(([path, addresses]) => [
      path,
      withoutFacts(path, texts.get(path) ?? '', addresses),
    ]),
  );
}

/** Returns the texts of all files that a plan starts from or changes. */
function afterPlan({ edits }: ImportPlan, base: Texts): Texts {
  return new Map([...base, ...edits.map(({ path, after }) => [path, after] as const)]);
}

function staleFacts(texts: Texts, own: Addresses, wanted: Texts): Addresses {
  return new Map(
    [...own].flatMap(([path, addresses]) => {
      const now = digestsIn(path, texts.get(path));
      const then = digestsIn(path, wanted.get(path));
      const stale = [...addresses].filter((address) => now.get(address) !== then.get(address));
      return stale.length === 0 ? [] : [[path, new Set(stale)] as const];
    }),
  );
}

function digestsIn(path: string, text = ''): ReadonlyMap<string, string> {
  return new Map(factsInFile(path, text).map(({ address, digest }) => [address, digest]));
}

function editsOf(texts: Texts, after: Texts): ImportEdit[] {
  return [...after].flatMap(([path, text]) =>
    text === texts.get(path) ? [] : [{ path, before: texts.get(path), after: text }],
  );
}

interface Rest {
  /** The digest of the minutes. */
  readonly source: string;
  readonly ledger: Ledger | undefined;
  readonly record: MinutesRecord;
  /** Whether items that the minutes do not name any more are removed. */
  readonly isPruned: boolean;
}

/** Adds the edit of the ledger, and finds items that the last import created and the minutes do not name any more. */
export function withLedger(
  content: ReadResult,
  { removed, ...plan }: CorrectedPlan,
  { ledger, record, isPruned, source }: Rest,
): MinutesPlan {
  const texts = textsOf(content);
  const changed = new Map(plan.edits.map(({ path, after }) => [path, after]));
  const fileText = (path: string) => (changed.has(path) ? changed.get(path) : texts.get(path));
  const gone = [...record].flatMap(([path, fields]) => {
    const slug = /^releases\/[^/]+\/items\/([^/]+)\.md$/u.exec(path)?.[1];
    const isCreated = fields['origin'] !== undefined && fields['title'] !== undefined;
    if (slug === undefined || !isCreated || plan.about.has(slug)) return [];
    const text = fileText(path);
    if (text === undefined) return [];
    const isOwn = isUntouched(path, text, fields);
    const why = isOwn ? 'not pruned' : 'it was edited here';
    return [{ path, why, isRemoved: isOwn && isPruned }];
  });
  const pruned = gone
    .filter(({ isRemoved }) => isRemoved)
    .map(({ path }) => ({ path, before: texts.get(path), after: undefined }));
  const paths = new Set(pruned.map(({ path }) => path));
  const edits = [...plan.edits.filter(({ path }) => !paths.has(path)), ...pruned];
  const isThere = (path: string) => (paths.has(path) ? undefined : fileText(path));
  const path = ledgerPath(LEDGER_NAME);
  const next = nextRecord(record, plan.edits, removed, isThere);
  const after = ledgerText(withRecord(ledger, plan.meeting, next, source));
  const before = ledger === undefined ? undefined : ledgerText(ledger);
  const isEmpty = ledger === undefined && next.size === 0;
  const own = isEmpty || after === before ? [] : [{ path, before, after }];
  return { ...plan, edits: [...edits, ...own], gone };
}

/** Checks whether a file has nothing but what an import wrote. */
function isUntouched(
  path: string,
  text: string,
  fields: Readonly<Record<string, string>>,
): boolean {
  const facts = factsInFile(path, text);
  return (
    splitEntry(text)?.body === '' &&
    facts.every(({ address, digest }) => fields[address] === digest)
  );
}
