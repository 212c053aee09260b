import { t as actualDay } from "./milestone-order_B3YYj389.mjs";
import { t as compareLink } from "./compare-link_BVdB6ULG.mjs";
// src/view/site-pages.ts
/** Every page of the site in one language, but for the paths between releases. */
function sitePages(context) {
	const { urls, catalog } = context;
	const { releases, meetings, docs, site } = catalog;
	const plain = (path) => ({
		path,
		changed: void 0
	});
	return [
		plain(urls.home()),
		plain(urls.releases()),
		...releases.flatMap((release) => releasePages(context, release)),
		plain(urls.upgrade()),
		...site.areas.map(({ id }) => plain(urls.area(id))),
		plain(urls.meetings()),
		...meetings.map(({ slug, date, updated }) => ({
			path: urls.meeting(slug),
			changed: updated ?? date
		})),
		...docs.map(({ slug, updated }) => ({
			path: urls.doc(slug),
			changed: updated
		})),
		plain(urls.search())
	];
}
/** The pages of one release. */
function releasePages(context, release) {
	const { urls, today } = context;
	const { id, items, notes, issues, milestones } = release;
	const latest = (days) => lastDay(days, today);
	const happened = milestones.map(actualDay);
	const itemPages = items.map((item) => ({
		path: urls.item(item),
		changed: latest(daysOfItem(item))
	}));
	const itemDays = itemPages.map(({ changed }) => changed);
	const noteDays = notes.flatMap(({ updated, revisions }) => [updated, ...revisions.map(({ on }) => on)]);
	return [
		{
			path: urls.release(id),
			changed: latest([
				release.updated,
				...happened,
				...itemDays
			])
		},
		{
			path: urls.upgradeNotes(id),
			changed: latest(noteDays)
		},
		{
			path: urls.timeline(id),
			changed: latest(happened)
		},
		...comparison(context, release),
		...milestones.map((milestone) => ({
			path: urls.milestone(id, milestone.id),
			changed: latest([actualDay(milestone)])
		})),
		{
			path: urls.readiness(id),
			changed: latest(itemDays)
		},
		{
			path: urls.knownIssues(id),
			changed: latest(issues.map(({ updated }) => updated))
		},
		...itemPages
	];
}
function comparison(context, release) {
	const link = compareLink(context, release);
	return link === void 0 ? [] : [{
		path: link.href,
		changed: void 0
	}];
}
function daysOfItem({ updated, published, history }) {
	return [
		updated,
		published,
		...history.map(({ on }) => on)
	];
}
/** The last of the days that are not to come. */
function lastDay(days, today) {
	return days.filter((day) => day !== void 0 && day <= today).toSorted().at(-1);
}
export { sitePages as n, releasePages as t };
