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
  keepLastSite,
  readLastSite,
  type BuiltFile,
  type BuiltFiles,
} from './last-site.ts';
import type { Bundle } from '../bundle/bundle-files.ts';
import type { RenderResult } from '../render/render-task.ts';

/** A site between two states. */
export interface SiteInMaking {
  readonly settings: Settings;
  readonly bundle: Bundle;
  /** The folder for what is printed. */
  readonly building: string;
  /** What lies in the output folder and may stay there; none where the site is made as a whole. */
  readonly last: BuiltFiles;
}

/** Makes room beside the output folder, and sees what of the last site may stay. */
export function beginSite(settings: Settings, bundle: Bundle): SiteInMaking {
  const building = `${settings.outDir}.building`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { recursive: true });
  const last = readLastSite(settings, bundle);
  const isThere = listFiles(bundle.client).every((file) => {
    const left = last.get(file);
    return left !== undefined && isIntact(settings.outDir, file, left);
  });
  return { settings, bundle, building, last: isThere ? last : new Map() };
}

/**
 * Puts a site in the place of the last one: the whole folder at once, or what changed a file at a
 * time, each of them whole. Gives how many files the site has.
 */
export function publishSite(
  { settings, bundle, building, last }: SiteInMaking,
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
  keepLastSite(settings, bundle, files);
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

/** Removes a folder with nothing in it, and those above it that have nothing else. */
function removeEmpty(folder: string, top: string): void {
  if (folder === top || !existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(dirname(folder), top);
}

/** Moves each file to its place; a folder that is not there yet is moved as it is. */
function moveInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveInto(source, target);
    else renameSync(source, target);
  }
}
