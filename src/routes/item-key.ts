import { hash } from 'node:crypto';
import { content } from 'relnotes:build';
import type { Item, Release } from '../domain/catalog.ts';
import { onceFor } from '../lib/once-for.ts';
import type { ViewContext } from '../view/context.ts';
import { frameContext } from '../view/site/frame-context.ts';
import { relatedItems } from '../view/item/related-items.ts';
import { localizedPath } from '../view/shared/translated.ts';

/**
 * All that the page of an item is made of, and its twin (view/item-page.ts), in less time than it takes to
 * make the page; undefined where nobody has the digests of files.
 */
export function itemKey(
  context: ViewContext,
  release: Release,
  item: Item,
): (() => unknown) | undefined {
  const { digests } = content;
  if (digests === undefined) return undefined;
  return () => {
    const langs = Object.keys(item.translations);
    const paths = [item.path, ...langs.map((lang) => localizedPath(item, { ...context, lang }))];
    return [
      frameDigest(context),
      paths.map((path) => digests.get(path)),
      relatedItems(context, release, item),
    ];
  };
}

/** What all pages of a language have around them. */
const frameDigest = onceFor((context: ViewContext): string => {
  const { catalog, today, lang } = frameContext(context);
  return hash('sha256', JSON.stringify([catalog, today, lang]), 'base64');
});
