import type { Problem } from '../../catalog/problem.ts';
import type { ReadResult } from '../../catalog/read-catalog.ts';
import { readSite } from '../../outputs/read-site.ts';
import { bytesOfText } from '../../edits/file-text.ts';
import { EditError } from '../../journal/edit-error.ts';
import { openEdit, UnfinishedEdit } from '../../journal/open-edit.ts';
import type { FileWrite } from '../../journal/prepare.ts';
import type { RawOptions } from './command.ts';
import { contentDirOf, contentName, refuseProblems } from './content.ts';
import { ContentError, readOptionsOf, type Io } from './io.ts';

/** A file of the content folder with its new text. */
export interface FileChange {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  /** Without a byte order mark, which stays if the file has one; undefined to remove the file. */
  readonly text: string | undefined;
  /** Whether the file must not exist yet. */
  readonly isNew: boolean;
  /** The bytes as they were read, of a file that is no entry and so was not read with the content. */
  readonly before?: Uint8Array | undefined;
}

/**
 * Writes files in one step, after the content was checked as it will be. Writes nothing, and throws a ContentError, if
 * there would be new errors, if a file is not as it was read into `before`, or if one cannot be written.
 */
export async function writeContent(
  io: Io,
  options: RawOptions,
  before: ReadResult,
  changes: readonly FileChange[],
): Promise<void> {
  const contentDir = contentDirOf(io, options);
  const read = new Map(before.files.map(({ path, bytes }) => [path, bytes]));
  const writes = changes.map((change) => writeOf(change, read));
  await asContentErrors(contentName(options), async () => {
    const edit = openEdit(contentDir, writes);
    try {
      const planned = new Map(writes.map(({ path, after }) => [path, after]));
      const { problems } = await readSite(contentDir, { ...readOptionsOf(io), planned });
      const errors = newErrors(before.problems, problems);
      refuseProblems(errors, contentName(options), 'Nothing was written.');
      edit.commit();
    } finally {
      edit.close();
    }
  });
}

function writeOf(
  { path, text, isNew, before }: FileChange,
  read: ReadonlyMap<string, Uint8Array>,
): FileWrite {
  const bytes = isNew ? undefined : (before ?? read.get(path));
  if (!isNew && bytes === undefined) throw new Error(`${path} was not read`);
  return { path, before: bytes, after: text === undefined ? undefined : bytesOfText(text, bytes) };
}

/** Calls a function that edits a folder with this name; its EditErrors become ContentErrors. */
export async function asContentErrors(
  name: string,
  work: () => void | Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    const file = error.file === '.' ? name : `${name}/${error.file}`;
    const outcome = error instanceof UnfinishedEdit ? '' : ' Nothing was written.';
    throw new ContentError(`${file} ${error.fact}. ${error.step}${outcome}`, { cause: error });
  }
}

function newErrors(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  // Line numbers are ignored, since an inserted line moves the others down.
  const key = ({ file, code, message }: Problem) => [file, code, message].join('\n');
  const known = new Set(before.map(key));
  return after.filter((found) => found.level === 'error' && !known.has(key(found)));
}
