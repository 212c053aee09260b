import { join } from 'node:path';
import { readGuardedText } from './guarded-file.ts';
import { readYaml } from './yaml-source.ts';

/**
 * Returns the fields of site.yaml as they are written, for what a build has to know before or after it reads the
 * content. Nothing if the file cannot be read: the catalog reports that.
 */
export function readSiteFields(contentDir: string): Readonly<Record<string, unknown>> {
  const text = readGuardedText(join(contentDir, 'site.yaml')) ?? '';
  const { value } = readYaml('site.yaml', text, 1);
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
