import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../../lib/list-files.ts';
import { VERSIONED } from '../../search/index-files.ts';
import type { IndexedSite } from '../../search/index-site.ts';
import type { Settings } from '../../settings.ts';
import {
  builtFile,
  forgetLastSite,
  isIntact,
  saveLastSite,
  readLastSite,
  type BuiltFile,
  type BuiltFiles,
} from './last-site.ts';
import type { Bundle } from '../bundle/bundle-files.ts';
import type { RenderResult } from '../render/render-task.ts';

/** A site that is being built. */
export interface SiteBuild {
  readonly settings: Settings;
  readonly bundle: Bundle;
  /** The folder for rendered files. */
  readonly building: string;
  /** The published files that may stay in the output folder; none if all files are written again. */
  readonly last: BuiltFiles;
}

/** Creates the folder for rendered files beside the output folder, and lists the files that may stay. */
export function prepareSite(settings: Settings, bundle: Bundle): SiteBuild {
  const building = `${settings.outDir}.building`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  const last = readLastSite(settings, bundle);
  const isComplete = listFiles(bundle.client).every((file) => {
    const left = last.get(file);
    return left !== undefined && isIntact(settings.outDir, file, left);
  });
  return { settings, bundle, building, last: isComplete ? last : new Map() };
}

/**
 * Publishes a site in place of the last one: the whole folder at once, or only the files that changed, each of
 * them atomically. Returns the number of files of the site.
 */
export function publishSite(
  { settings, bundle, building, last }: SiteBuild,
  pages: RenderResult['files'],
  { written, taken }: IndexedSite,
): number {
  const { outDir } = settings;
  const isWhole = last.size === 0;
  const client = listFiles(bundle.client);
  if (isWhole) cpSync(bundle.client, building, { recursive: true });
  const files = new Map<string, BuiltFile>(pages);
  for (const file of taken) files.delete(file);
  for (const file of written) {
    const left = VERSIONED.test(file) ? last.get(file) : undefined;
    const stays = left !== undefined && isIntact(outDir, file, left);
    if (stays) rmSync(join(building, file));
    files.set(file, stays ? left : builtFile(building, file, ''));
  }
  for (const file of client) files.set(file, builtFile(isWhole ? building : outDir, file, ''));
  const gone = [...last.keys()].filter((file) => !files.has(file));
  forgetLastSite(settings);
  if (isWhole) publishWhole(building, outDir);
  else publishChanges(building, outDir, gone);
  saveLastSite(settings, bundle, files);
  return files.size;
}

function publishWhole(building: string, outDir: string): void {
  const last = `${outDir}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(outDir)) renameSync(outDir, last);
  renameSync(building, outDir);
  rmSync(last, { recursive: true, force: true });
}

function publishChanges(building: string, outDir: string, gone: readonly string[]): void {
  for (const file of gone) rmSync(join(outDir, file), { force: true });
  for (const folder of new Set(gone.map((file) => dirname(join(outDir, file))))) {
    removeEmpty(folder, outDir);
  }
  moveInto(building, outDir);
}

/** Removes an empty folder, and its parents up to `top` that become empty. */
function removeEmpty(folder: string, top: string): void {
  if (folder === top || !existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), top);
}

/** Moves the files of a folder into another; a folder that does not exist there is moved as a whole. */
function moveInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveInto(source, target);
    else renameSync(source, target);
  }
}
