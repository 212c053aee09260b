import type { RenderResult } from '../render/render-task.ts';
import { isIntact } from './last-site.ts';
import type { SiteBuild } from './publish-site.ts';

/**
 * Returns all files of the last site, its search index included, if it was built from the same content on the same
 * day, and all of them are intact. Then no thread has anything to do.
 */
export function unchangedSite(
  { last, base }: Pick<SiteBuild, 'last' | 'base'>,
  contentKey: string,
): RenderResult | undefined {
  if (last.content?.key !== contentKey) return undefined;
  const files = [...last.files];
  if (!files.every(([file, left]) => isIntact(base, file, left))) return undefined;
  const kept = files.map(([file, left]) => [file, { ...left, rendered: false }] as const);
  return { files: new Map(kept), content: last.content, failures: [] };
}
