import type { Item } from '../../domain/catalog.ts';
import type { Html } from '../../lib/html.ts';
import type { ItemKind } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import { itemLine } from '../item/item-line.ts';
import { kindsInOrder } from '../item/item-order.ts';
import { absoluteHtml } from '../shared/absolute-html.ts';
import { kindsLabel } from '../shared/labels.ts';
import type { Localized } from '../shared/translated.ts';

/** A section of an export: the items of one kind. */
export interface ExportedSection {
  readonly kind: ItemKind;
  readonly title: string;
}

/** Returns the sections of site.yaml, then those of the other kinds; none if site.yaml has none. */
export function exportSections(context: ViewContext): ExportedSection[] {
  const { site } = context.catalog;
  if (site.sections.length === 0) return [];
  return kindsInOrder(site).map((kind) => ({ kind, title: kindsLabel(kind, context) }));
}

/** Returns the text of an item that is one paragraph, with absolute addresses. */
export function exportedLine(context: ViewContext, item: Localized<Item>): Html | undefined {
  const { html, isWhole } = itemLine(context, item);
  return isWhole ? absoluteHtml(html, context.urls.absolute(context.urls.item(item))) : undefined;
}
