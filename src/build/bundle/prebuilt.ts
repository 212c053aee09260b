import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../settings.ts';
import { linkPackages } from '../astro/program-packages.ts';
import { bundleIn, readKey } from './bundle-files.ts';
import { isIntactBundle } from './bundle-index.ts';

/** Returns the folder of the bundle that may come with the program (prebuild.ts). */
export function prebuiltFolder({ programDir }: Pick<Settings, 'programDir'>): string {
  return join(programDir, 'bundle');
}

/**
 * Copies the bundle that comes with the program into a folder, and links the packages that it imports. Returns false,
 * and copies nothing, if there is none, if it is damaged, or if it was compiled from another program.
 */
export function copyPrebuilt(settings: Settings, program: string, target: string): boolean {
  const folder = prebuiltFolder(settings);
  if (!isIntactBundle(folder) || readKey(bundleIn(folder)) !== program) return false;
  cpSync(folder, target, { recursive: true });
  const bundle = bundleIn(target);
  const packages: unknown = JSON.parse(readFileSync(bundle.packages, 'utf8'));
  linkPackages(bundle.server, Array.isArray(packages) ? packages.map(String) : [], settings);
  return true;
}
