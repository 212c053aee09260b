import { t as __exportAll } from "./rolldown-runtime_D8jQpDG7.mjs";
import { t as getCatalog } from "./collection_bvq_wDi2.mjs";
import { f as escapeHtml, h as plainText, r as dayOf } from "./milestone-order_B3YYj389.mjs";
import { a as printable, i as TONES, o as textAt, r as COLOURS, t as measure } from "./_picture_DZ8va7RQ.mjs";
import { t as itemState } from "./item-state_DlwcgSPA.mjs";
import { a as newestPublished } from "./known-issue-state_C2tZAA4c.mjs";
import { r as nextMilestone } from "./schedule_BV6sEfLG.mjs";
import { t as supportWindow } from "./support_6RvLjCXa.mjs";
import { y as supportTag } from "./labels_Cj2CUjaG.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
import { t as releaseFolders } from "./release-folders_C5iqTezY.mjs";
import { t as viewContext } from "./_context_BzIPqma3.mjs";
// src/formats/badge-svg.ts
var HEIGHT = 24;
var SIZE = 13;
var PAD = 9;
var BASE = 16.5;
var WHITE = "#ffffff";
/**
* A badge as SVG. White on fields of its own, so that it can be read on light and on dark pages; a
* light line around it parts it from a dark one. The same badge and widths give the same text.
*/
function badgeSvg({ label, text, tone, title }, measure) {
	const left = fieldWidth(label, false, measure);
	const right = fieldWidth(text, true, measure);
	const width = left + right;
	const name = escapeHtml(printable(title));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${name}" font-family="DejaVu Sans,Verdana,Geneva,sans-serif">`,
		`<title>${name}</title>`,
		`<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="4"/></clipPath>`,
		`<g clip-path="url(#r)"><path fill="${COLOURS.ink}" d="M0 0h${left}v${HEIGHT}H0z"/>`,
		`<path fill="${TONES[tone]}" d="M${left} 0h${right}v${HEIGHT}H${left}z"/></g>`,
		`<rect x=".5" y=".5" width="${width - 1}" height="23" rx="3.5" fill="none" stroke="${COLOURS.line}"/>`,
		field(label, {
			x: PAD,
			length: left - 18,
			bold: false
		}),
		field(text, {
			x: left + PAD,
			length: right - 18,
			bold: true
		}),
		"</svg>",
		""
	].join("\n");
}
function fieldWidth(text, bold, measure) {
	return Math.ceil(measure(printable(text), bold) * SIZE) + 18;
}
/** The text in the width that was measured, also where a reader's browser has another font. */
function field(text, { x, length, bold }) {
	return textAt(text, {
		x,
		y: BASE,
		size: SIZE,
		colour: WHITE,
		bold,
		length
	});
}
// src/view/badge.ts
/** Version, state and the next day of a release. */
function releaseBadge(context, written) {
	const { catalog, today } = context;
	const release = inLanguage(written, context);
	const { state } = supportWindow(catalog, release, today);
	const tag = supportTag(state, context);
	const parts = [
		newestPublished(release, today)?.milestone.version ?? release.version,
		tag.word,
		nextDay(context, release)
	].filter((part) => part !== void 0);
	return badge(plainText(release.title), parts.join(" · "), tag.tone);
}
/** The next milestone with its day, else the day on which a maintained release ends. */
function nextDay(context, release) {
	const { words, catalog, today } = context;
	const next = nextMilestone(release, today);
	const day = next === void 0 ? void 0 : dayOf(next);
	if (next !== void 0 && day !== void 0) return words.badge.next(next.title, words.formats.shortDay(day));
	const { state, until, extendedUntil } = supportWindow(catalog, release, today);
	const end = state === "extended" ? extendedUntil : until;
	return (state === "maintained" || state === "extended") && end !== void 0 ? words.badge.until(words.formats.shortDay(end)) : void 0;
}
/** How many items are ready, of all that were not deferred. */
function readinessBadge(context, written) {
	const { words } = context;
	const release = inLanguage(written, context);
	const items = release.items.filter((item) => itemState(release, item).status !== "deferred");
	const ready = items.filter((item) => itemState(release, item).status === "ready").length;
	const tone = ready === items.length ? "good" : "warn";
	return badge(words.badge.readiness(plainText(release.title)), words.badge.ready(ready, items.length), tone);
}
function badge(label, text, tone) {
	return {
		label,
		text,
		tone,
		title: `${label}: ${text}`
	};
}
// src/pages/releases/[release]/[badge].svg.ts
var _badge__svg_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
/** Small pictures for other sites, at a release's old addresses too: a picture cannot lead on. */
async function getStaticPaths() {
	const { releases } = await getCatalog();
	return releases.flatMap((release) => releaseFolders(release).flatMap((id) => ["badge", "readiness"].map((badge) => ({
		params: {
			release: id,
			badge
		},
		props: {
			release,
			badge
		}
	}))));
}
var GET = async ({ props: { release, badge } }) => {
	const context = await viewContext();
	return new Response(badgeSvg((badge === "badge" ? releaseBadge : readinessBadge)(context, release), measure()), { headers: { "content-type": "image/svg+xml" } });
};
// \0virtual:astro:page:src/pages/releases/[release]/[badge].svg@_@ts
var page = () => _badge__svg_exports;
export { page };
