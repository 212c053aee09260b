import { realpathSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { ReadResult } from '../../catalog/read-catalog.ts';
import type { Release } from '../../domain/catalog.ts';
import { textOfFile } from '../../edits/file-text.ts';
import { readGuarded } from '../../catalog/read/guarded-file.ts';
import { minutesExcess } from '../../importers/minutes/minutes-limits.ts';
import { planImport, type ImportPlan } from '../../importers/minutes/plan.ts';
import { isFlagSet, textOption, type RawOptions } from '../shared/command.ts';
import type { ProblemCode } from '../../schema/problem-codes.ts';
import {
  asWritten,
  contentName,
  readContent,
  refuseProblems,
  requireReadableRelease,
} from '../shared/content.ts';
import { printPlan } from './import-print.ts';
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
  const content = asWritten(await readContent(io, options));
  const release = requireReadableRelease(content, textOption(options, 'release') ?? '', options);
  refuseBroken(content, release, options);
  const plan = planFor(content, release, name, text);
  const isAccepted = plan.unplaced.length === 0 || isFlagSet(options, 'acceptUnplaced');
  const isDry = isFlagSet(options, 'dryRun');
  const isWritten = isAccepted && !isDry;
  if (isWritten && plan.edits.length > 0) {
    const changes = plan.edits.map(({ path, before, after }) => ({
      path,
      text: after,
      isNew: before === undefined,
    }));
    await writeContent(io, options, content, changes);
  }
  const format = textOption(options, 'format') === 'json' ? 'json' : 'text';
  printPlan(io, plan, { name, format, isDry, isAccepted });
  return isAccepted ? EXIT.ok : EXIT.failed;
}

function readMinutes(io: Io, name: string): string {
  const path = resolve(io.cwd, name);
  const bytes = readMinutesFile(path);
  if (bytes === undefined) throw new UsageError(unreadableText(path, name));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ContentError(`${name} is not UTF-8. Save it as UTF-8.`);
  }
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

function planFor(content: ReadResult, release: Release, name: string, text: string): ImportPlan {
  const texts = new Map(content.files.map(({ path, bytes }) => [path, bytes]));
  const fileText = (path: string) => {
    const bytes = texts.get(path);
    return bytes === undefined ? undefined : textOfFile(bytes);
  };
  const { catalog } = content;
  const plan = planImport({ text, fileName: basename(name), catalog, release, fileText });
  if (plan !== undefined) return plan;
  const fact = `neither the name of ${name} nor a heading in it contains the day of the meeting`;
  throw new ContentError(`${fact}. Rename it to YYYY-MM-DD.md.`);
}
