import { n as isBrought, t as isBreaking } from "./brought_CDM3krG7.mjs";
// src/view/release-items.ts
/**
* Sorts the items. After GA a release brings what is `ready`; before, all that is not deferred
* (content model, items).
*/
function releaseItems({ today }, release) {
	const isIn = (item) => isBrought(release, item, today);
	const brought = release.items.filter(isIn);
	return {
		breaking: brought.filter(isBreaking),
		deprecations: brought.filter((item) => !isBreaking(item) && item.kind === "deprecation"),
		others: brought.filter((item) => !isBreaking(item) && item.kind !== "deprecation"),
		out: release.items.filter((item) => !isIn(item))
	};
}
export { releaseItems as t };
