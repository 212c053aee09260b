import { hash } from 'node:crypto';
import { memoizeByObject } from '../lib/memoize.ts';
import type { ViewContext } from '../view/context.ts';
import type { AnyPage } from '../view/page-kinds/page-kind.ts';
import { frameContext } from '../view/site/frame-context.ts';

/**
 * Returns a function that gives everything a page and its twin are made of, in less time than it
 * takes to make the page model. Undefined for a page without inputs, and where no digests of files
 * are known.
 */
export function pageKey({ context, inputs }: AnyPage): (() => unknown) | undefined {
  const { digests } = context.catalog;
  if (digests.size === 0 || inputs === undefined) return undefined;
  return () => {
    const { files, others } = inputs();
    return [frameDigest(context), files.map((path) => digests.get(path)), others];
  };
}

/** Returns the digest of what surrounds all pages of a language. */
const frameDigest = memoizeByObject((context: ViewContext): string => {
  const { catalog, today, lang } = frameContext(context);
  return hash('sha256', JSON.stringify([catalog, today, lang]), 'base64');
});
