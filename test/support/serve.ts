import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Serves a built site on 127.0.0.1, as a plain file host would: texts are packed. */
export async function serve(dir: string, base = '/'): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = decodeURIComponent(pathname).slice(base.length);
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    readFile(join(dir, file)).then(
      (bytes) => {
        const type = TYPES[extname(file)] ?? 'application/octet-stream';
        response.setHeader('content-type', type);
        const packs = /\bgzip\b/u.test(String(request.headers['accept-encoding']));
        if (packs && type.startsWith('text/')) {
          response.setHeader('content-encoding', 'gzip');
          response.end(gzipSync(bytes));
        } else response.end(bytes);
      },
      () => {
        response.statusCode = 404;
        response.end('Not found');
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}${base}`, close: () => server.close() };
}
