import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { writeEditorMap } from '../../catalog/editor-map.ts';
import type { FileResult } from '../../catalog/parse/parse-file.ts';
import { readCatalog } from '../../catalog/read-catalog.ts';
import type { TreeFile } from '../../catalog/read/tree.ts';
import type { Settings } from '../../settings.ts';
import type { BuildParts } from '../astro/parts.ts';
import { toldProblems } from './told-problems.ts';
import { BODIES_ID } from '../astro/virtual-modules.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** How long to wait for more files to change before the content is read again, in milliseconds. */
const SETTLE_MS = 25;

/**
 * Reads the content for the dev server, and again whenever it changes; open pages reload then. All
 * problems are shown, and what is good is served.
 */
export async function serveContent(
  server: DevServer,
  logger: AstroIntegrationLogger,
  settings: Settings,
  content: BuildParts['content'],
): Promise<void> {
  const { contentDir, today, cacheDir, root } = settings;
  const memory = new Map<string, FileResult>();
  const cacheFolder = join(cacheDir, 'relnotes');
  const read = async () => {
    const later = (work: () => void) => void setImmediate(work);
    const options = { today, drafts: true, cacheFolder, memory, later };
    const result = await readCatalog(contentDir, options);
    const { errors, warnings } = toldProblems(contentDir, result);
    for (const error of errors) logger.error(error);
    if (warnings !== undefined) logger.warn(warnings);
    content.entries = result.entries;
    return result.files;
  };
  let mapped = '';
  // The map holds names alone, and takes longer than the page that somebody waits for.
  const mapForEditors = async (files: readonly TreeFile[]) => {
    const names = files.map(({ path }) => path).join('\n');
    if (names === mapped) return;
    mapped = names;
    await writeEditorMap(pathToFileURL(`${root}/`), contentDir, files).catch((error: unknown) => {
      logger.warn(`Editors are not told of the fields: ${String(error)}`);
    });
  };
  void mapForEditors(await read());
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(contentDir);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(contentDir)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      void read().then((files) => {
        reload(server);
        return mapForEditors(files);
      });
    }, SETTLE_MS);
  });
}

/** The list of MDX files is made anew, since one may have come or gone. */
function reload({ environments }: DevServer): void {
  for (const { moduleGraph } of Object.values(environments)) {
    const module = moduleGraph.getModuleById(BODIES_ID);
    if (module !== undefined) moduleGraph.invalidateModule(module);
  }
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}
