import { i as ITEM_KINDS } from "./vocabulary_BbiqDcic.mjs";
// src/view/item-order.ts
/** Items in the order of the site's areas, then of the kinds, then as the catalog has them. */
function byAreaAndKind({ catalog }, items) {
	const groups = Map.groupBy(items, ({ area }) => area);
	return catalog.site.areas.map(({ id }) => ({
		area: id,
		kinds: byKind(groups.get(id) ?? [])
	})).filter(({ kinds }) => kinds.length > 0);
}
function byKind(items) {
	const groups = Map.groupBy(items, ({ kind }) => kind);
	return ITEM_KINDS.map((kind) => ({
		kind,
		items: groups.get(kind) ?? []
	})).filter((group) => group.items.length > 0);
}
/** All items of a release, one after the other, in the same order. */
function itemsInOrder(context, release) {
	return byAreaAndKind(context, release.items).flatMap(({ kinds }) => kinds.flatMap(({ items }) => items));
}
export { itemsInOrder as n, byAreaAndKind as t };
