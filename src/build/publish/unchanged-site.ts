import type { RenderResult } from '../render/render-task.ts';
import { isIntact, type BuiltFile } from './last-site.ts';
import type { SiteBuild } from './publish-site.ts';

/**
 * Returns all files of the last site, its search index included, if it was built from the same content on the same
 * day, and all of them are intact. Then no thread has anything to do. Attachments are no entries: a thread reads them.
 */
export function unchangedSite(
  { last, base }: Pick<SiteBuild, 'last' | 'base'>,
  contentKey: string,
): RenderResult | undefined {
  if (last.content?.key !== contentKey) return undefined;
  const files = [...last.files];
  if (files.some(([, left]) => mayDiffer(left, contentKey))) return undefined;
  if (!files.every(([file, left]) => isIntact(base, file, left))) return undefined;
  const kept = files.map(([file, left]) => [file, { ...left, rendered: false }] as const);
  return { files: new Map(kept), content: last.content, failures: [] };
}

/** Returns true for a file that was made from more than entries, such as an attachment. Some are never made by a page. */
function mayDiffer({ key, reads }: BuiltFile, contentKey: string): boolean {
  return reads === undefined && key !== '' && key !== contentKey;
}
