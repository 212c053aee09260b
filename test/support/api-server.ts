import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { apiFiles, apiText } from '../../src/formats/api/documents.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import { aContext } from './context.ts';
import { PATH_TREE } from './path-content.ts';
import { TODAY, writeTree, type Files } from './tree.ts';

/** The files of the API of a tree, by their addresses on the site. */
export async function apiOf(changes: Files = {}): Promise<Map<string, string>> {
  const folder = await writeTree(changes, PATH_TREE);
  try {
    const { catalog } = await readSite(folder, { today: TODAY });
    const files = apiFiles(aContext(catalog, { today: TODAY }));
    return new Map(files.map((file) => [`/api/v1/${file.file}`, apiText(file)]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Answers with files, and with 404 for all others. */
export function answering(files: ReadonlyMap<string, string>): RequestListener {
  return ({ url = '' }, response) => {
    const text = files.get(url);
    response.statusCode = text === undefined ? 404 : 200;
    response.end(text ?? 'Not found');
  };
}

/** Runs a server on this machine while `use` runs, and gives it the address. */
export async function withServer<Result>(
  listener: RequestListener,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  try {
    return await use(`http://127.0.0.1:${address.port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
