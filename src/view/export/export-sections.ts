import type { ItemKind } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import { kindsInOrder } from '../item/item-order.ts';
import { kindsLabel } from '../shared/labels.ts';

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
