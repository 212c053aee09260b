import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HANDBOOK } from '../../domain/handbook-path.ts';
import { listFiles } from '../../lib/list-files.ts';
import { isNoContent, ignoreRule } from './ignored-files.ts';
import type { ContentFolders } from './folders.ts';
import { readGuardedText } from './guarded-file.ts';
import { languageOf } from './layout.ts';
import { readYaml } from './yaml-source.ts';

/**
 * Returns which files of the handbook are published, from the text of site.yaml; undefined if none are. A
 * translation is published if its language is one of the site. The text is not parsed unless it names the
 * handbook.
 */
export function publishedHandbook(siteText: string): ((path: string) => boolean) | undefined {
  if (!siteText.includes('handbook')) return undefined;
  const { value } = readYaml('site.yaml', siteText, 1);
  if (!isObject(value) || !isObject(value['features'])) return undefined;
  // YAML is read as the strings that were written.
  if (value['features']['handbook'] !== 'true') return undefined;
  const { languages } = value;
  return (path) => {
    const lang = languageOf(path);
    return lang === undefined || (Array.isArray(languages) && languages.includes(lang));
  };
}

/**
 * Lists the files of the content and of the handbook, if the site publishes that, without looking at what they
 * are. Empty if there is no content folder.
 */
export function listContent({ contentDir, handbookDir }: ContentFolders): string[] {
  if (!existsSync(contentDir)) return [];
  const siteText = readGuardedText(join(contentDir, 'site.yaml')) ?? '';
  const rule = ignoreRule(siteText);
  const content = listFiles(contentDir).filter((path) => !isNoContent(rule, path));
  const isPublished = publishedHandbook(siteText);
  if (isPublished === undefined) return content;
  const handbook = listFiles(handbookDir).map((path) => `${HANDBOOK}/${path}`);
  return [...content, ...handbook.filter(isPublished)];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
