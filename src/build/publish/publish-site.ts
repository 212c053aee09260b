import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../../lib/list-files.ts';
import { VERSIONED } from '../../search/index-files.ts';
import type { IndexedSite } from '../../search/index-site.ts';
import type { Settings } from '../../settings.ts';
import { checkOutput } from '../folders/output-folder.ts';
import { MARKER, markSite } from '../folders/site-marker.ts';
import { workFolder } from '../folders/work-folder.ts';
import type { SiteLocation } from '../../catalog/read/read-location.ts';
import type { Bundle } from '../bundle/bundle-files.ts';
import type { RenderResult } from '../render/render-task.ts';
import { exchangeFolders, exchangeNames, type ExchangeNames } from './exchange-folders.ts';
import { foldersOf, removeForeign, timesOf, type FolderTimes } from './folder-times.ts';
import {
  builtFile,
  forgetLastSite,
  isIntact,
  saveLastSite,
  readLastSite,
  rendererKey,
  type BuiltFile,
  type BuiltFiles,
  type LastSite,
} from './last-site.ts';
import { fileLinker } from './link-files.ts';
import { removeFiles } from './remove-files.ts';
import { hasSpare, keepSpare, removeSpare, spareFolder } from './spare-site.ts';

/** A site that is being built. */
export interface SiteBuild {
  readonly settings: Settings;
  readonly bundle: Bundle;
  /** The key of the bundle that renders the pages, and the address of the site. */
  readonly renderer: string;
  /** The folder for rendered files. */
  readonly building: string;
  /** The folder with the files of the last site that may stay: its spare copy or the output folder. */
  readonly base: string;
  /** The last site; without files if all files are written again. */
  readonly last: LastSite;
  /** Whether all files are written again in each build; a spare copy would not be used. */
  readonly afresh: boolean;
}

/** The bundle and the address that a site is made with, and whether nothing of the last site may stay. */
interface PreparedFor {
  readonly bundle: Bundle;
  readonly location: SiteLocation;
  readonly afresh?: boolean;
}

/**
 * Creates the folder for rendered files, and finds the files of the last site that may stay: none if `afresh`, so that
 * each file is as this build makes it, whatever lies in the folders.
 */
export function prepareSite(
  settings: Settings,
  { bundle, location, afresh = false }: PreparedFor,
): SiteBuild {
  const building = workFolder(settings.outDir).rendered;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  const base = hasSpare(settings) ? spareFolder(settings) : settings.outDir;
  const renderer = rendererKey(bundle, location);
  const site = { settings, bundle, renderer, building, base, afresh };
  return { ...site, last: afresh ? NO_SITE : reusableSite(site) };
}

/** Returns the last site as far as it may stay, and removes from its spare copy whatever is not of it. */
function reusableSite({ settings, bundle, renderer, base }: Omit<SiteBuild, 'last'>): LastSite {
  const found = readLastSite(settings, renderer);
  const { files, times } = found;
  const isComplete = [...listFiles(bundle.client), MARKER].every((file) => {
    const left = files.get(file);
    return left !== undefined && isIntact(base, file, left);
  });
  if (!isComplete) return NO_SITE;
  if (base === settings.outDir) return found;
  try {
    const spare = removeForeign(base, files, times.spare);
    return { ...found, times: { ...times, spare } };
  } catch {
    // A file that cannot be removed must not be published.
    return NO_SITE;
  }
}

const NO_SITE: LastSite = { files: new Map(), times: { output: new Map(), spare: new Map() } };

/**
 * Publishes a site in place of the last one, in one step. Files that stay are hard links to those of the last site.
 * Returns the files of the site.
 */
export function publishSite(
  site: SiteBuild,
  { files: pages, content }: Pick<RenderResult, 'files' | 'content'>,
  index: IndexedSite,
  exchange: ExchangeNames = exchangeNames,
): BuiltFiles {
  const { settings, base, last, afresh } = site;
  if (last.files.size === 0) addClient(site);
  // It may have changed while the pages were rendered.
  checkOutput(settings);
  const files = filesOf(site, pages, index);
  const gone = [...last.files.keys()].filter((file) => !files.has(file));
  const changed = [...files.keys()].filter(
    (file) => pages.get(file)?.rendered ?? files.get(file) !== last.files.get(file),
  );
  forgetLastSite(settings);
  const isSpare = last.files.size > 0 && base !== settings.outDir && takeSpare(site);
  const { next, output } = isSpare ? changeSpare(site, changed, gone) : completeSite(site, files);
  exchangeFolders(next, settings.outDir, workFolder(settings.outDir), exchange);
  const spare = afresh
    ? removeSpare(settings)
    : keepSpare(settings, { files, changed, gone }, last);
  saveLastSite(settings, site.renderer, { files, content, times: { output, spare } });
  return files;
}

/** Adds the files that are published as they are, and the marker. */
function addClient({ bundle, building }: SiteBuild): void {
  for (const file of listFiles(bundle.client)) {
    mkdirSync(dirname(join(building, file)), { recursive: true });
    copyFileSync(join(bundle.client, file), join(building, file));
  }
  markSite(building);
}

/** Returns all files of the site; takes the files that stay out of the folder of rendered files. */
function filesOf(
  { bundle, building, base, last }: SiteBuild,
  pages: RenderResult['files'],
  { written, taken }: IndexedSite,
): BuiltFiles {
  const files = new Map<string, BuiltFile>(pages);
  for (const file of taken) files.delete(file);
  for (const file of written) {
    const left = VERSIONED.test(file) ? last.files.get(file) : undefined;
    const stays = left !== undefined && isIntact(base, file, left);
    if (stays) rmSync(join(building, file));
    files.set(file, stays ? left : builtFile(building, file, ''));
  }
  for (const file of [...listFiles(bundle.client), MARKER]) {
    files.set(file, last.files.get(file) ?? builtFile(building, file, ''));
  }
  return files;
}

/** A site that can take the place of the output folder, and the times of its folders. */
interface FinishedSite {
  readonly next: string;
  readonly output: FolderTimes;
}

/** Moves the spare copy into the work folder; returns false if it cannot be moved out of the cache. */
function takeSpare({ settings, base }: SiteBuild): boolean {
  try {
    renameSync(base, workFolder(settings.outDir).next);
    return true;
  } catch {
    return false;
  }
}

/** Changes the spare copy of the last site, which lies in the work folder, into the new site. */
function changeSpare(
  { settings, building, last }: SiteBuild,
  changed: readonly string[],
  gone: readonly string[],
): FinishedSite {
  const { next } = workFolder(settings.outDir);
  removeFiles(next, gone);
  moveInto(building, next);
  const touched = [...foldersOf([...changed, ...gone])];
  const left = touched.filter((folder) => existsSync(join(next, folder)));
  return { next, output: new Map([...last.times.spare, ...timesOf(next, left)]) };
}

/** Adds the files that stay to the rendered ones. */
function completeSite({ building, base }: SiteBuild, files: BuiltFiles): FinishedSite {
  const link = fileLinker(base, building);
  for (const file of files.keys()) if (!existsSync(join(building, file))) link(file);
  return { next: building, output: timesOf(building, foldersOf(files.keys())) };
}

/** Moves the files of a folder into another; a folder that does not exist there is moved as a whole. */
function moveInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveInto(source, target);
    else renameSync(source, target);
  }
}
