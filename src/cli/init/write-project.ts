import { readSite } from '../../outputs/read-site.ts';
import { openEdit } from '../../journal/open-edit.ts';
import { refuseProblems } from '../shared/content.ts';
import { readOptionsOf, type Io } from '../shared/io.ts';
import { asContentErrors } from '../shared/write.ts';
import type { ContentFolder } from './content-folder.ts';

/**
 * Writes new files below the working directory in one step, after the content was checked as it will be. Writes
 * nothing, and throws a ContentError, if it would have a problem, or if a file exists or cannot be written.
 */
export async function writeProject(
  io: Io,
  content: ContentFolder,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  const encoder = new TextEncoder();
  const writes = [...texts].map(([path, text]) => ({
    path,
    before: undefined,
    after: encoder.encode(text),
  }));
  if (writes.length === 0) return;
  await asContentErrors('.', async () => {
    const edit = openEdit(io.cwd, writes);
    try {
      if (!content.hasSite) await checkPlanned(io, content, writes);
      edit.commit();
    } finally {
      edit.close();
    }
  });
}

async function checkPlanned(
  io: Io,
  { path, absolute }: ContentFolder,
  writes: readonly { readonly path: string; readonly after: Uint8Array }[],
): Promise<void> {
  const inside = writes.filter((write) => write.path.startsWith(`${path}/`));
  const planned = new Map(inside.map((write) => [write.path.slice(path.length + 1), write.after]));
  const { problems } = await readSite(absolute, { ...readOptionsOf(io), planned });
  // The folder itself is still to come.
  const found = problems.filter(({ file }) => file !== '.');
  refuseProblems(found, path, 'Nothing was written.');
}
