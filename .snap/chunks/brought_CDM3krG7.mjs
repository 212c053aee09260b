import { t as itemState } from "./item-state_DlwcgSPA.mjs";
import { n as isReleased } from "./schedule_BV6sEfLG.mjs";
// src/domain/brought.ts
/**
* True if a release brings an item: after GA what is `ready`, before it all that is not deferred
* (content model, items).
*/
function isBrought(release, item, today) {
	const { status } = itemState(release, item);
	return isReleased(release, today) ? status === "ready" : status !== "deferred";
}
/** Something that worked stops working: said so, or removed. */
function isBreaking(item) {
	return item.breaking || item.kind === "removal";
}
export { isBrought as n, isBreaking as t };
