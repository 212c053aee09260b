import { hash } from 'node:crypto';
import { memoizeByObject } from '../lib/memoize.ts';
import { recordRead } from '../lib/record-reads.ts';
import type { ViewContext } from '../view/context.ts';
import type { AnyPage } from '../view/page-kinds/page-kind.ts';
import { frameContext } from '../view/site/frame-context.ts';

/**
 * Returns a function for the inputs of a page and its twin, which takes less time than making the page model.
 * Returns undefined for a page without inputs, and if the digests of files are unknown.
 */
export function pageKey(page: AnyPage): (() => unknown) | undefined {
  const { context, hasInputs } = page;
  const { digests } = context.catalog;
  if (digests.size === 0 || !hasInputs) return undefined;
  return () => {
    const { files, others } = page.inputs() ?? { files: [], others: undefined };
    // The digest of a file stands for its body.
    for (const path of files) recordRead(path);
    return [frameDigest(context), files.map((path) => digests.get(path)), others];
  };
}

/** Returns the digest of the frame that all pages of a language share. */
const frameDigest = memoizeByObject((context: ViewContext): string => {
  const { catalog: framed, today, lang } = frameContext(context);
  // The sizes of its pictures are part of the digest of an entry: another picture must not change all pages.
  const catalog = { ...framed, files: [] };
  return hash('sha256', JSON.stringify([catalog, today, lang]), 'base64');
});
