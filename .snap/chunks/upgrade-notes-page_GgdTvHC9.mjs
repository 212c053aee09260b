import { c as findRelease } from "./milestone-order_B3YYj389.mjs";
import { o as noteState } from "./compare-milestones_CyHmtOFF.mjs";
import { c as PHASES } from "./vocabulary_BbiqDcic.mjs";
import { t as legend } from "./legend_D2mRErry.mjs";
import { i as pathReleases, m as versionsOf, o as upgradeRoute } from "./upgrade-pairs_DRW1rriM.mjs";
import { a as langsOf, i as inLanguage } from "./translated_Q5VoFl6f.mjs";
import { t as releaseTrail } from "./release-trail_3dwUdaYI.mjs";
import { t as duty } from "./release-upgrade_CKqI_TNK.mjs";
import { n as section } from "./section_BfyDy9dU.mjs";
import { n as siteFrame } from "./site-frame_CSj2C0G3.mjs";
import { t as upgradeNoteView } from "./upgrade-note-view_iDZl7k7l.mjs";
// src/view/paths-to.ts
/** The paths that end at a release, the shortest first, then the one inside it. */
function pathsTo(context, release) {
	const { words, urls, catalog, today } = context;
	const own = words.upgradePath;
	const prepared = pathReleases(catalog);
	if (!prepared.some(({ id }) => id === release.id)) return [];
	const name = inLanguage(release, context).title;
	const starts = prepared.filter(({ id }) => id !== release.id).filter((from) => upgradeRoute(catalog, from, release) !== void 0).toReversed();
	const inside = {
		label: own.inside(name),
		href: urls.upgradePath(release.id, release.id)
	};
	return [...starts.map((from) => ({
		label: own.title(inLanguage(from, context).title, name),
		href: urls.upgradePath(from.id, release.id)
	})), ...versionsOf(release, today).length > 1 ? [inside] : []];
}
// src/view/upgrade-notes-page.ts
/** All upgrade notes of a release, by phase. */
function upgradeNotesPage(context, release) {
	const { words, urls } = context;
	const own = words.upgradeNotes;
	const name = inLanguage(release, context).title;
	const paths = pathsTo(context, release);
	return {
		frame: siteFrame(context, {
			title: own.title(name),
			description: own.description(name),
			path: urls.upgradeNotes(release.id),
			trail: releaseTrail(context, release),
			release,
			shows: langsOf(context, release.notes)
		}),
		over: name,
		title: words.common.ofRelease.upgrade,
		lead: wayText(context, release, name),
		counts: duty(context, release, 0).counts,
		paths: paths.length === 0 ? void 0 : {
			label: own.paths,
			links: paths
		},
		overviewLabel: own.overview,
		groups: PHASES.map((phase) => ({
			...section(phase, words.phase[phase]),
			lines: release.notes.filter((note) => noteState(release, note).phase === phase).map((note) => upgradeNoteView(context, release, note))
		})).filter(({ lines }) => lines.length > 0),
		none: release.notes.length === 0 ? own.none : void 0,
		legend: legend("advice", context)
	};
}
/** `For the upgrade from SCS Release 5 to SCS Release 6.`; undefined for a first release. */
function wayText(context, release, name) {
	const { words, catalog } = context;
	const names = (release.upgrade_from ?? (release.previous === void 0 ? [] : [release.previous])).map((id) => {
		const found = findRelease(catalog, id);
		return found === void 0 ? words.common.outside(id) : inLanguage(found, context).title;
	});
	if (names.length === 0) return void 0;
	return words.upgradeNotes.way(words.formats.alternatives(names), name);
}
export { upgradeNotesPage as t };
