import { dirname, relative, sep } from 'node:path';
import { bytesOfText, textOfFile } from '../../edits/file-text.ts';
import { nodeFileSystem } from '../../journal/file-system.ts';
import { writeFiles } from '../../journal/open-edit.ts';
import { ContentError } from '../shared/io.ts';
import { asContentErrors } from '../shared/write.ts';
import { listText } from './address-list.ts';

/** A list file as it was read. */
export interface ListFile {
  /** The absolute path. */
  readonly file: string;
  /** Undefined if there is no list yet. */
  readonly bytes: Uint8Array | undefined;
}

/**
 * Reads a list file. Throws a ContentError for a symbolic link, which could show the lines of any other file, and for
 * a file that is not UTF-8.
 */
export function readListFile(
  file: string,
  name: string,
): ListFile & { readonly text: string | undefined } {
  const kind = nodeFileSystem.facts(file)?.kind;
  if (kind === 'link') {
    const step = 'Put the file itself there.';
    throw new ContentError(`${name} is a symbolic link, which commands do not follow. ${step}`);
  }
  if (kind === 'folder') {
    throw new ContentError(`${name} is a folder. Name the file of the list with --list.`);
  }
  if (kind !== 'file') return { file, bytes: undefined, text: undefined };
  const bytes = nodeFileSystem.read(file);
  const text = textOfFile(bytes);
  if (text === undefined) throw new ContentError(`${name} is not UTF-8. Save it as UTF-8.`);
  return { file, bytes, text };
}

const CARRIAGE_RETURN = 0x0d;

/** Writes a list file in the line ends that it has; `nameOf` returns the name of a folder in messages. */
export async function writeListFile(
  { file, bytes }: ListFile,
  addresses: readonly string[],
  { contentDir, nameOf }: { contentDir: string; nameOf: (folder: string) => string },
): Promise<void> {
  const folder = file.startsWith(contentDir + sep) ? contentDir : dirname(file);
  const path = relative(folder, file).split(sep).join('/');
  const isCrlf = bytes?.includes(CARRIAGE_RETURN) === true;
  const text = isCrlf ? listText(addresses).replaceAll('\n', '\r\n') : listText(addresses);
  await asContentErrors(nameOf(folder), () => {
    writeFiles(folder, [{ path, before: bytes, after: bytesOfText(text, bytes) }]);
  });
}
