import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { ReadResult } from '../../catalog/read-catalog.ts';
import type { Release } from '../../domain/catalog.ts';
import { textOfFile } from '../../edits/file-text.ts';
import { readGuarded } from '../../catalog/read/guarded-file.ts';
import { exactDigestOf } from '../../importers/ledger/digest.ts';
import { ledgerPath, readLedger, type Ledger } from '../../importers/ledger/ledger.ts';
import { LEDGER_NAME, recordOf, sourceOf } from '../../importers/minutes/minutes-record.ts';
import { minutesExcess } from '../../importers/minutes/minutes-limits.ts';
import { planImport, type ImportPlan } from '../../importers/minutes/plan.ts';
import { isRealDate } from '../../schema/calendar-day.ts';
import { isFlagSet, textOption, type RawOptions } from '../shared/command.ts';
import type { ProblemCode } from '../../schema/problem-codes.ts';
import {
  asWritten,
  contentDirOf,
  contentName,
  readContent,
  refuseProblems,
  requireReadableRelease,
} from '../shared/content.ts';
import { minutesReport, printPlan } from './import-print.ts';
import { planAgain, withLedger, type MinutesPlan } from './plan-minutes.ts';
import { ContentError, EXIT, UsageError, type Io } from '../shared/io.ts';
import { writeContent } from '../shared/write.ts';

/**
 * `relnotes import minutes`: imports minutes into the content. Lists lines that it cannot place, and
 * writes nothing until these are accepted.
 */
export async function run(io: Io, options: RawOptions, operands: string[]): Promise<number> {
  const name = operands[0] ?? '';
  const text = readMinutes(io, name);
  const excess = minutesExcess(text);
  if (excess !== undefined) {
    throw new ContentError(
      `${name}:${excess.line}:1 error markdown-too-complex: ${excess.message}`,
    );
  }
  const bytes = readLedgerBytes(io, options);
  const ledger = ledgerIn(bytes);
  const content = asWritten(await readContent(io, options));
  refuseBroken(content, releaseIn(content, options), options);
  const plan = await planMinutes(io, options, content, { name, text, ledger });
  const isAccepted = plan.unplaced.length === 0 || isFlagSet(options, 'acceptUnplaced');
  const isDry = isFlagSet(options, 'dryRun');
  const isWritten = isAccepted && !isDry;
  if (isWritten && plan.edits.length > 0) {
    const changes = plan.edits.map(({ path, before, after }) => ({
      path,
      text: after,
      isNew: before === undefined,
      before: path === ledgerPath(LEDGER_NAME) ? bytes : undefined,
    }));
    await writeContent(io, options, content, changes);
  }
  const format = textOption(options, 'format') === 'json' ? 'json' : 'text';
  const print = { name, format, isDry, isAccepted } as const;
  const report = textOption(options, 'report');
  if (report !== undefined)
    writeFileSync(resolve(io.cwd, report), minutesReport(plan, print, text));
  printPlan(io, plan, print);
  return isAccepted ? EXIT.ok : EXIT.failed;
}

/** The minutes to import. */
interface Source {
  readonly name: string;
  readonly text: string;
  readonly ledger: Ledger | undefined;
}

async function planMinutes(
  io: Io,
  options: RawOptions,
  content: ReadResult,
  source: Source,
): Promise<MinutesPlan> {
  const { ledger } = source;
  const planOn = (read: ReadResult) => planFor(read, options, source);
  const first = planOn(content);
  const record = recordOf(ledger, first.meeting);
  const digest = exactDigestOf(source.text);
  // Where the minutes are as they were, what people changed here stays.
  if (sourceOf(ledger, first.meeting) === digest) {
    return { ...first, edits: [], created: [], differs: false, gone: [] };
  }
  const reread = async (planned: ReadonlyMap<string, Uint8Array>) =>
    asWritten(await readContent(io, options, { planned }));
  const plan = await planAgain(content, first, { record, planOn, reread });
  const rest = { source: digest, ledger, record, isPruned: isFlagSet(options, 'prune') };
  return withLedger(content, plan, rest);
}

function readLedgerBytes(io: Io, options: RawOptions): Uint8Array | undefined {
  const file = join(contentDirOf(io, options), ledgerPath(LEDGER_NAME));
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : undefined;
}

function ledgerIn(bytes: Uint8Array | undefined): Ledger | undefined {
  if (bytes === undefined) return undefined;
  const ledger = readLedger(textOfFile(bytes) ?? '');
  if (ledger?.format === LEDGER_NAME) return ledger;
  throw new ContentError(`${ledgerPath(LEDGER_NAME)} cannot be read. Restore it from git.`);
}

function releaseIn(content: ReadResult, options: RawOptions): Release {
  return requireReadableRelease(content, textOption(options, 'release') ?? '', options);
}

function readMinutes(io: Io, name: string): string {
  const bytes = name === '-' ? readInput(io) : readMinutesFile(resolve(io.cwd, name));
  if (bytes === undefined) throw new UsageError(unreadableText(resolve(io.cwd, name), name));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ContentError(`${name} is not UTF-8. Save it as UTF-8.`);
  }
}

function readInput({ readInput: read }: Io): Uint8Array {
  if (read === undefined) throw new UsageError('standard input cannot be read. Name a file.');
  return read();
}

function unreadableText(path: string, name: string): string {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind === undefined) return `${name} does not exist. Check the path.`;
  if (kind.isDirectory()) return `${name} is a folder. Name the file with the minutes.`;
  return `${name} cannot be read. Check its permissions.`;
}

/** Reads as much of the file as an import may have; undefined if it cannot be read. */
function readMinutesFile(path: string): Uint8Array | undefined {
  try {
    return readGuarded(realpathSync(path));
  } catch {
    return undefined;
  }
}

/** Errors that an import can fix or that do not affect it. */
const IGNORED_PROBLEMS: ReadonlySet<ProblemCode> = new Set([
  'unknown-meeting',
  'link-broken',
  'anchor-broken',
]);

/** Throws a ContentError if files of the release have errors: they could be damaged by edits. */
function refuseBroken({ problems }: ReadResult, { id }: Release, options: RawOptions): void {
  const errors = problems.filter(
    ({ level, file, code }) =>
      level === 'error' &&
      (file === 'site.yaml' ||
        file.startsWith(`releases/${id}/`) ||
        file.startsWith('meetings/')) &&
      !IGNORED_PROBLEMS.has(code),
  );
  refuseProblems(errors, contentName(options), 'Fix these first.');
}

function planFor(content: ReadResult, options: RawOptions, source: Source): ImportPlan {
  const { name, text, ledger } = source;
  const texts = new Map(content.files.map(({ path, bytes }) => [path, bytes]));
  const fileText = (path: string) => {
    const bytes = texts.get(path);
    return bytes === undefined ? undefined : textOfFile(bytes);
  };
  const plan = planImport({
    text,
    fileName: name === '-' ? '' : basename(name),
    catalog: content.catalog,
    release: releaseIn(content, options),
    fileText,
    day: dayOf(options),
    recorded: (meeting) => recordOf(ledger, meeting),
  });
  if (plan !== undefined) return plan;
  const fact = `neither the name of ${name} nor a heading in it contains the day of the meeting`;
  throw new ContentError(
    `${fact}. ${name === '-' ? 'Add --date' : 'Rename it to YYYY-MM-DD.md, or add --date'}.`,
  );
}

function dayOf(options: RawOptions): string | undefined {
  const day = textOption(options, 'date');
  if (day === undefined || isRealDate(day)) return day;
  throw new UsageError(`"${day}" is not a day. Write it as YYYY-MM-DD.`);
}
