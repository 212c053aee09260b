import { p as inlineHtml } from "./milestone-order_B3YYj389.mjs";
import { s as recordHtml } from "./translated_Q5VoFl6f.mjs";
// src/view/withdrawn.ts
/** That a release must not be used any more: since when, why, and what to use; undefined if it may. */
function withdrawnNotice(context, release) {
	const { words } = context;
	if (release.withdrawn === void 0) return void 0;
	const { on, why, use } = release.withdrawn;
	const instead = use === void 0 ? "" : ` ${words.release.useInstead(use)}`;
	return {
		title: words.release.withdrawn(words.formats.day(on)),
		html: `${recordHtml(why, context)}${inlineHtml(instead)}`
	};
}
export { withdrawnNotice as t };
