import { join } from 'node:path';
import { serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { readCatalog } from '../catalog/read-catalog.ts';
import type { Settings } from '../settings.ts';
import { contentErrors } from './content-errors.ts';
import type { Content } from './read-content.ts';

const settings: Settings = workerData;
const result = await readCatalog(settings.contentDir, {
  today: settings.today,
  cacheFolder: join(settings.cacheDir, 'relnotes'),
});
const bytes = serialize(result.nouns);
const nouns = new SharedArrayBuffer(bytes.byteLength);
new Uint8Array(nouns).set(bytes);
const content: Content = {
  nouns,
  errors: contentErrors(settings.contentDir, result),
  warnings: result.problems.filter(({ level }) => level === 'warning').length,
};
parentPort?.postMessage(content);
