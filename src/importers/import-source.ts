import { readRecords, type SourceFormat } from './formats.ts';
import type { SourceHistory, SourceText } from './notes/read-context.ts';
import { contentIndex } from './ledger/content-index.ts';
import { digestOf } from './ledger/digest.ts';
import { ledgerPath, ledgerText, readLedger, type Ledger } from './ledger/ledger.ts';
import type { ImportEdit } from './ledger/outcome.ts';
import { recordedNotes, writePlan, type ImportOutcome } from './ledger/write-plan.ts';
import type { Grouping } from './plan/grouping.ts';
import type { KnownRelease } from './plan/lines.ts';
import { planNotes, type NotesPlan } from './plan/plan-notes.ts';
import { UNRELEASED, type SourceRecord } from './notes/source-note.ts';
import { nextId } from './plan/plan-releases.ts';
import { siteEdit, type SiteFacts } from './site-edit.ts';

/** A source to import, with the content to merge it into. */
export interface ImportInput {
  readonly format: SourceFormat;
  readonly sources: readonly SourceText[];
  /** Versions of the files, where a repository tells them. */
  readonly history?: SourceHistory | undefined;
  /** The name of the ledger, which begins the origin of each entry. */
  readonly name: string;
  /** The text files of the content by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** The text of the ledger; undefined on the first run. */
  readonly ledgerText: string | undefined;
  readonly releases: readonly (KnownRelease & { readonly product: string | undefined })[];
  readonly site: SiteFacts;
  /** The day of the import. */
  readonly today: string;
  readonly options: ImportOptions;
}

/** Decisions of the person who imports. */
export interface ImportOptions {
  readonly group?: Grouping | undefined;
  readonly product?: string | undefined;
  readonly area?: string | undefined;
  /** The name of the software for titles of releases. */
  readonly title?: string | undefined;
  readonly baseUrl?: string | undefined;
  readonly repository?: string | undefined;
  readonly prune?: boolean | undefined;
  /** The version of notes that name none; the next release if nobody gives one. */
  readonly unreleased?: string | undefined;
  /** Whether plans for past days stay plans, or were kept. */
  readonly past?: 'planned' | 'happened' | undefined;
  /** Types of notes to leave out, with commas. */
  readonly skip?: string | undefined;
  /** Use of packages: products of their own, or components of one that has their versions in common. */
  readonly packages?: 'products' | 'components' | undefined;
}

/** A planned import: the plan, and every file that it would write. */
export interface PlannedImport extends ImportOutcome {
  readonly plan: NotesPlan;
  /** All edits, that of site.yaml and the ledger included. */
  readonly edits: readonly ImportEdit[];
  /** Changes of site.yaml, in words. */
  readonly siteChanges: readonly string[];
}

/** The ledger of an earlier run cannot be used. */
export class LedgerError extends Error {}

/** Plans the import of a source without writing anything. */
export function planImport(input: ImportInput): PlannedImport {
  const { format, sources, name, texts, site } = input;
  const ledger = input.ledgerText === undefined ? undefined : readLedger(input.ledgerText);
  if (input.ledgerText !== undefined && ledger === undefined) {
    throw new LedgerError(
      'cannot be read. Restore it from git, or import under another --source name.',
    );
  }
  if (ledger !== undefined && ledger.format !== format.id) {
    throw new LedgerError(
      `belongs to an import of ${ledger.format}. Choose another --source name.`,
    );
  }
  const decisions = decisionsOf(input.options, ledger?.options ?? {});
  const options: ImportOptions = { ...input.options, ...decisions };
  const index = contentIndex(texts);
  const types = options.skip?.split(',').map((type) => type.trim().toLowerCase()) ?? [];
  const skip = new Set(types.filter((type) => type !== ''));
  const read = readRecords(format, sources, { skip, history: input.history });
  const records = withVersion(read, options.unreleased);
  const isJoined = decisions['packages'] === 'components';
  const plan = planNotes(isJoined ? withComponents(records) : records, {
    prefix: name,
    recorded: recordedNotes(ledger, index),
    digestOf,
    ...groupOf(options, ledger, format),
    today: input.today,
    past: options.past ?? 'planned',
    product: options.product,
    name: options.title,
    area: options.area,
    baseUrl: options.baseUrl,
    repository: options.repository,
    siteRepository: site.repository,
    needsStatus: site.needsStatus,
    known: (product) => input.releases.filter((release) => release.product === product),
    hasNext: (product) => ledger?.entries.has(`${name}:release/${nextId(product)}`) === true,
  });
  const outcome = writePlan(plan, index, {
    format: format.id,
    ledger,
    decisions,
    prune: options.prune === true,
  });
  const changed = siteEdit(texts.get('site.yaml') ?? '', plan, site);
  const path = ledgerPath(name);
  const after = ledgerText(outcome.ledger);
  const edits = [
    ...outcome.edits,
    ...(changed === undefined ? [] : [changed.edit]),
    ...(after === input.ledgerText ? [] : [{ path, before: input.ledgerText, after }]),
  ];
  return { ...outcome, plan, edits, siteChanges: changed?.words ?? [] };
}

const DECISIONS = [
  ...(['product', 'area', 'title', 'baseUrl', 'repository', 'packages', 'skip'] as const),
  ...(['unreleased', 'past'] as const),
] as const;

/** Returns the grouping that a person, the last import or the format sets, and why. */
function groupOf({ group }: ImportOptions, ledger: Ledger | undefined, format: SourceFormat) {
  if (group !== undefined) return { group, groupReason: 'as asked' };
  if (ledger !== undefined) return { group: ledger.group, groupReason: 'as in the last import' };
  return { group: format.group, groupReason: 'as the source names them' };
}

/** Makes the package of each note its component: the packages of a repository may have one version. */
function* withComponents(records: Iterable<SourceRecord>): Generator<SourceRecord> {
  for (const record of records) {
    if (record.record === 'release' || record.record === 'milestone')
      yield { ...record, package: undefined };
    else if (record.record === 'note' && record.package !== undefined) {
      const component = [...new Set([record.package, ...record.component])];
      yield { ...record, package: undefined, component };
    } else yield record;
  }
}

/** Returns the decisions of this run, else of the last one. */
function decisionsOf(
  given: ImportOptions,
  recorded: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    DECISIONS.flatMap((name) => {
      const value = given[name] ?? recorded[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** Gives notes that name no version the one that a person names. */
function* withVersion(
  records: Iterable<SourceRecord>,
  unreleased: string | undefined,
): Generator<SourceRecord> {
  for (const record of records) {
    const isOpen = 'version' in record && record.version === UNRELEASED;
    yield unreleased !== undefined && isOpen ? { ...record, version: unreleased } : record;
  }
}
