import { t as upgradePath } from "./upgrade-path_DidWoJA8.mjs";
import { n as siteFrame } from "./site-frame_CSj2C0G3.mjs";
import { i as pathReleases, m as versionsOf, n as isReachedFrom, o as upgradeRoute, p as releasesBetween, s as upgradeSources, t as endId } from "./upgrade-pairs_DRW1rriM.mjs";
import { _ as severityTag, c as issueTag, g as removalTag, h as releaseName, i as breakingTag, m as optionTitle, n as areaTitle, s as deprecationTag, y as supportTag } from "./labels_Cj2CUjaG.mjs";
import { c as summaryOf, i as inLanguage } from "./translated_Q5VoFl6f.mjs";
import { n as isReleased } from "./schedule_BV6sEfLG.mjs";
import { t as supportWindow } from "./support_6RvLjCXa.mjs";
import { i as tagValue, n as fact, r as facts } from "./facts_CbPD1x_b.mjs";
import { t as legend } from "./legend_D2mRErry.mjs";
import { o as noteState } from "./compare-milestones_CyHmtOFF.mjs";
import { a as newestPublished, n as fixesOf } from "./known-issue-state_C2tZAA4c.mjs";
import { c as PHASES, t as ADVICES } from "./vocabulary_BbiqDcic.mjs";
import { t as downtimeMinutes } from "./downtime_DKKhV4Wt.mjs";
import { t as downtimeText } from "./downtime_Cq4YI8um.mjs";
import { c as findRelease, h as plainText, m as optionalHtml, p as inlineHtml } from "./milestone-order_B3YYj389.mjs";
import { t as duties } from "./item-entry_CNRJMSv5.mjs";
import { a as versionName, i as versionAlready, n as sinceFact, r as stepView, t as componentFact } from "./path-step_BDGzIm9N.mjs";
import { n as issueLink, o as noteLink, s as releaseLink } from "./noun-links_fpaPXN1x.mjs";
import { n as section, r as sectionLink } from "./section_BfyDy9dU.mjs";
import { t as withdrawnNotice } from "./withdrawn_BJ09cMQ0.mjs";
// src/view/upgrade-guides.ts
/** A downgrade: nothing is known of it, so what helps is a backup, or to stay. */
function backGuide(context, from, to) {
	const { words, urls, catalog } = context;
	const own = words.upgradeGuide.back;
	const [a, b] = [titleOf(context, from), titleOf(context, to)];
	const forward = {
		label: own.forward(b, a),
		href: urls.upgradePath(to.id, from.id)
	};
	return {
		title: own.title(a, b),
		description: own.description(a, b),
		lead: own.lead(a, b),
		ways: [...stayWays(context, from), ...upgradeRoute(catalog, to, from) === void 0 ? [] : [forward]]
	};
}
/** What helps in place of going back. */
function stayWays(context, release) {
	const { words, urls, today } = context;
	const own = words.upgradeGuide.back;
	const name = titleOf(context, release);
	const inside = {
		label: own.inside(name),
		href: urls.upgradePath(release.id, release.id)
	};
	return [
		{
			label: own.restore,
			href: void 0
		},
		{
			label: own.issues(name),
			href: urls.knownIssues(release.id)
		},
		...versionsOf(release, today).length > 1 ? [inside] : []
	];
}
/** No hops lead there: what each release on the way back can be reached from. */
function noneGuide(context, from, to) {
	const { words, urls } = context;
	const own = words.upgradeGuide.none;
	const [a, b] = [titleOf(context, from), titleOf(context, to)];
	return {
		title: own.title(a, b),
		description: own.description(a, b),
		lead: own.lead(a, b),
		ways: reachable(context, to).map((release) => ({
			label: sourcesText(context, release),
			href: urls.upgradeNotes(release.id)
		}))
	};
}
/** A release and what leads to it, from the release backwards. */
function reachable({ catalog }, release) {
	const found = [release];
	for (const one of found) found.push(...upgradeSources(catalog, one).filter((source) => !found.includes(source)));
	return found;
}
function sourcesText(context, release) {
	const { words } = context;
	const { previous, upgrade_from: ids = previous === void 0 ? [] : [previous] } = release;
	const own = words.upgradeGuide.none;
	const names = ids.map((id) => releaseName(id, context));
	return names.length === 0 ? own.first(titleOf(context, release)) : own.reached(titleOf(context, release), words.formats.alternatives(names));
}
/** A release's title in the page's language. */
function titleOf(context, release) {
	return inLanguage(release, context).title;
}
// src/view/upgrade-outside.ts
/** From a release documented elsewhere: the notes of one that names it, then the path from there. */
function fromOutsideGuide(context, from, to) {
	const { words, urls, catalog } = context;
	const own = words.upgradeGuide.outside;
	const next = pathReleases(catalog).findLast((release) => isReachedFrom(release, from) && upgradeRoute(catalog, release, to) !== void 0);
	const head = outsideHead(context, releaseName(from, context), titleOf(context, to));
	const lead = own.lead(releaseName(from, context));
	if (next === void 0) return {
		...head,
		lead,
		ways: [{
			label: own.unreached,
			href: void 0
		}]
	};
	const name = titleOf(context, next);
	const path = {
		label: own.path(name, titleOf(context, to)),
		href: urls.upgradePath(next.id, to.id)
	};
	const ways = [{
		label: own.notes(name),
		href: urls.upgradeNotes(next.id)
	}, ...next.id === to.id ? [] : [path]];
	return {
		...head,
		lead,
		ways
	};
}
/** To one documented elsewhere: back, if a release up to here can be reached from it; else as far as is known. */
function toOutsideGuide(context, from, to) {
	const { words, urls, catalog } = context;
	const own = words.upgradeGuide;
	const [a, b] = [titleOf(context, from), releaseName(to, context)];
	const [first = from] = catalog.releases;
	if (releasesBetween(catalog, first, from).some((release) => isReachedFrom(release, to))) {
		const { title, description, lead } = own.back;
		return {
			title: title(a, b),
			description: description(a, b),
			lead: lead(a, b),
			ways: stayWays(context, from)
		};
	}
	const newest = catalog.releases.findLast(({ product }) => product === from.product) ?? from;
	const leads = newest.id !== from.id && upgradeRoute(catalog, from, newest) !== void 0;
	const instead = {
		label: own.outside.instead(a, titleOf(context, newest)),
		href: urls.upgradePath(from.id, newest.id)
	};
	return {
		...outsideHead(context, a, b),
		lead: own.outside.lead(b),
		ways: leads ? [instead] : []
	};
}
function outsideHead({ words }, from, to) {
	const { none, outside } = words.upgradeGuide;
	return {
		title: none.title(from, to),
		description: outside.description(from, to)
	};
}
// src/view/upgrade-guide-page.ts
/** The page of a pair without a path: a downgrade, a gap, or a release documented elsewhere. */
function upgradeGuidePage(context, pair) {
	const { words, urls } = context;
	const own = words.upgradeGuide;
	const { title, description, lead, ways } = guideOf(context, pair);
	return {
		frame: siteFrame(context, {
			title,
			description,
			path: urls.upgradePath(endId(pair.from), endId(pair.to)),
			trail: [{
				label: words.common.upgrade,
				href: urls.upgrade()
			}]
		}),
		over: words.upgradePath.over,
		title,
		lead,
		ways: {
			title: own.ways,
			list: [...ways, {
				label: own.all,
				href: urls.upgrade()
			}]
		}
	};
}
function guideOf(context, pair) {
	if (pair.kind === "from-outside") return fromOutsideGuide(context, pair.from, pair.to);
	if (pair.kind === "to-outside") return toOutsideGuide(context, pair.from, pair.to);
	const { releases } = context.catalog;
	const index = (release) => releases.findIndex(({ id }) => id === release.id);
	return (index(pair.to) < index(pair.from) ? backGuide : noneGuide)(context, pair.from, pair.to);
}
// src/view/path-downtime.ts
/** The downtime of notes. What nobody should do takes nothing away: it is left to its own step. */
function pathDowntime(context, notes) {
	const own = context.words.upgradePath;
	const sum = notes.reduce((total, note) => total + (downtimeMinutes(note) ?? 0), 0);
	const lines = notes.filter((note) => downtimeMinutes(note) === void 0).flatMap((note) => {
		const text = downtimeText(context, inLanguage(note, context).downtime);
		const { release, slug, title } = inLanguage(note, context);
		const place = {
			name: `${release}/${slug}`,
			href: `#${release}--${slug}`
		};
		return text === void 0 ? [] : [{
			...place,
			title: plainText(title),
			text
		}];
	});
	return {
		title: own.downtime,
		sum: sum === 0 ? void 0 : own.sum(minutesText(context, sum)),
		lines,
		none: sum === 0 && lines.length === 0 ? own.noDowntime : void 0
	};
}
/** `1 hour and 35 minutes`; what is less than a minute is told in seconds. */
function minutesText({ words }, minutes) {
	const { unit } = words.upgradeNotes;
	const seconds = Math.round(minutes * 60);
	const parts = [
		{
			n: Math.floor(seconds / 86400),
			text: unit.d
		},
		{
			n: Math.floor(seconds / 3600) % 24,
			text: unit.h
		},
		{
			n: Math.floor(seconds / 60) % 60,
			text: unit.m
		},
		{
			n: seconds % 60,
			text: unit.s
		}
	];
	return words.formats.list(parts.filter(({ n }) => n > 0).map(({ n, text }) => text(n)));
}
// src/view/path-item.ts
/** A breaking change or a removal on a path. */
function changeView(context, path, change) {
	const { release, milestone } = change.at;
	const view = itemView(context, change.item);
	return {
		...view,
		tags: [change.item.breaking ? breakingTag(context) : removalTag(context)],
		facts: sinceFact(context, path, release, milestone.id),
		narrowing: {
			...view.narrowing,
			since: versionAlready(path, release, milestone.id)
		}
	};
}
/** A deprecation whose removal lies on the path. */
function removalView(context, path, removal) {
	const { words } = context;
	const { release, milestone } = removal.at;
	const announced = releaseLink(context, removal.release);
	const view = itemView(context, removal.item);
	return {
		...view,
		tags: [removalTag(context)],
		facts: [
			...fact(words.upgradePath.removedWith, versionName(release, milestone)),
			...fact(words.upgradePath.announcedIn, {
				text: announced.label,
				href: announced.href
			}),
			...sinceFact(context, path, release, milestone.id).filter(({ label }) => label === words.upgradePath.alreadyIn)
		],
		narrowing: {
			...view.narrowing,
			since: versionAlready(path, release, milestone.id)
		}
	};
}
/** A deprecation that hits after the path's end. */
function deprecationView(context, item) {
	const { words, catalog } = context;
	const home = findRelease(catalog, item.release);
	const announced = home === void 0 ? void 0 : releaseLink(context, home);
	return {
		...itemView(context, item),
		tags: [deprecationTag(context)],
		facts: [...fact(words.item.facts.removedIn, item.removed_in === void 0 ? void 0 : releaseName(item.removed_in, context)), ...fact(words.upgradePath.announcedIn, announced === void 0 ? void 0 : {
			text: announced.label,
			href: announced.href
		})]
	};
}
function itemView(context, written) {
	const item = inLanguage(written, context);
	const own = duties(context, item);
	const summary = own.length > 0 ? void 0 : summaryOf(item);
	return {
		id: `${item.release}--item-${item.slug}`,
		name: `${item.release}/items/${item.slug}`,
		title: plainText(item.title),
		lang: item.lang,
		href: context.urls.item(item),
		tags: [],
		summaryHtml: summary === void 0 ? void 0 : inlineHtml(summary),
		duties: own,
		facts: [],
		narrowing: { area: item.area }
	};
}
/** A known issue that the end of a path has; what helps is what a reader looks for. */
function openIssueView(context, written) {
	const { words } = context;
	const issue = inLanguage(written, context);
	const helps = optionalHtml(issue.workaround);
	const summary = summaryOf(issue);
	return {
		id: `${issue.release}--issue-${issue.slug}`,
		name: `${issue.release}/known-issues/${issue.slug}`,
		title: plainText(issue.title),
		lang: issue.lang,
		href: context.urls.issue(issue),
		tags: [issue.severity === void 0 ? issueTag("open", context) : severityTag(issue.severity, context)],
		summaryHtml: summary === void 0 ? void 0 : inlineHtml(summary),
		duties: helps === void 0 ? [] : [{
			label: words.knownIssues.workaround,
			html: helps
		}],
		facts: componentFact(context, issue.component),
		narrowing: { area: issue.area }
	};
}
// src/view/path-folded.ts
/** The steps of a hop that later notes make needless; undefined if there are none. */
function foldedSteps(context, steps) {
	const { words } = context;
	const lines = steps.flatMap(({ note, supersededBy }) => {
		if (supersededBy === void 0) return [];
		return [{
			link: noteLink(context, note),
			reason: words.upgradeNotes.supersededBy,
			by: noteLink(context, supersededBy)
		}];
	});
	return lines.length === 0 ? void 0 : {
		title: words.upgradePath.needless(lines.length),
		lines
	};
}
/** The known issues that a path leaves behind; undefined if there are none. */
function foldedIssues(context, path) {
	const { words, catalog } = context;
	const lines = path.leftIssues.map((issue) => {
		const home = findRelease(catalog, issue.release) ?? path.from;
		const fixes = fixesOf(catalog, issue).map((fix) => versionName(fix.release, fix.milestone));
		return {
			link: issueLink(context, issue),
			reason: fixes.length > 0 ? words.release.fixedIn(words.formats.alternatives(fixes)) : words.upgradePath.leftEnded(releaseLink(context, home).label),
			by: void 0
		};
	});
	return lines.length === 0 ? void 0 : {
		title: words.upgradePath.left(lines.length),
		lines
	};
}
// src/view/path-hop.ts
/** Everything of a hop that can be done, in the order of the page. */
function stepsOf({ breaking, phases }) {
	return [...breaking?.steps ?? [], ...phases.flatMap(({ steps }) => steps)];
}
/** A hop of a path by its place in it. */
function hopView(context, path, index) {
	const hop = path.hops[index];
	if (hop === void 0) return [];
	const own = context.words.upgradePath;
	const open = openSteps(hop);
	const breaking = changes(context, path, hop, index);
	const phases = phaseGroups(context, path, open, index);
	return [{
		...section(`hop-${index + 1}`, hopTitle(context, path, hop, index)),
		texts: hopTexts(context, path, hop, index),
		withdrawn: withdrawnNotice(context, hop.to),
		breaking,
		downtime: open.length === 0 ? void 0 : pathDowntime(context, advisedNotes(hop)),
		phases,
		needless: foldedSteps(context, hop.steps),
		nothing: breaking === void 0 && phases.length === 0 ? own.nothing : void 0
	}];
}
function openSteps({ steps }) {
	return steps.filter(({ supersededBy }) => supersededBy === void 0);
}
/** The notes of a hop whose steps somebody may take: neither made needless nor advised against. */
function advisedNotes(hop) {
	return openSteps(hop).filter((step) => adviceOf(step) !== "not-recommended").map(({ note }) => note);
}
function adviceOf({ note, release }) {
	return noteState(release, note).advice;
}
function hopTitle(context, path, hop, index) {
	const own = context.words.upgradePath;
	if (path.hops.length === 1) return own.steps;
	const [from, to] = [hop.from, hop.to].map((release) => inLanguage(release, context).title);
	return own.hop(index + 1, from ?? "", to ?? "");
}
function hopTexts(context, path, { to, leapt }, index) {
	const { words, today } = context;
	const own = words.upgradePath;
	const newest = newestPublished(to, today)?.milestone;
	const names = leapt.map((release) => inLanguage(release, context).title);
	const isStop = index < path.hops.length - 1;
	return [
		...newest === void 0 || path.hops.length === 1 ? [] : [own.target(versionName(to, newest))],
		...isStop ? [own.stop(inLanguage(to, context).title)] : [],
		...names.length === 0 ? [] : [own.leapt(words.formats.list(names))]
	];
}
/** Breaking changes, removals, and deprecations that are removed, before all steps. */
function changes(context, path, { breaking, removals }, index) {
	const steps = [...breaking.map((change) => changeView(context, path, change)), ...removals.map((removal) => removalView(context, path, removal))];
	if (steps.length === 0) return void 0;
	return {
		...section(`breaking-${index + 1}`, context.words.release.breaking),
		steps
	};
}
/** Before, during, after; in each what is required first. */
function phaseGroups(context, path, open, index) {
	const rank = (step) => ADVICES.indexOf(adviceOf(step));
	return PHASES.map((phase) => ({
		...section(`${phase}-${index + 1}`, context.words.phase[phase]),
		steps: open.filter(({ note, release }) => noteState(release, note).phase === phase).toSorted((a, b) => rank(a) - rank(b)).map((step) => stepView(context, path, step))
	})).filter(({ steps }) => steps.length > 0);
}
// src/view/path-behind.ts
/** The steps of a path by the version that has them; undefined if no maintenance release has any. */
function pathBehind(context, path, hops) {
	const own = context.words.upgradePath;
	const steps = hops.flatMap(stepsOf);
	const lines = path.versions.map((milestone) => versionName(path.from, milestone)).map((version) => ({
		label: own.andLater(version),
		links: steps.filter(({ narrowing }) => narrowing.since === version).map(({ id, title }) => ({
			label: title,
			href: `#${id}`
		}))
	})).filter(({ links }) => links.length > 0);
	if (lines.length === 0) return void 0;
	return {
		title: own.behind(inLanguage(path.from, context).title),
		lines
	};
}
// src/view/path-plan.ts
/** The tool for a path, with the options and areas that occur on it. */
function pathPlan(context, path, hops) {
	const { words, urls, catalog } = context;
	const steps = hops.flatMap(stepsOf);
	if (steps.length === 0) return void 0;
	const { title, from, options, areas, browser, ...labels } = words.plan;
	const own = new Set(steps.map(({ narrowing }) => narrowing.area));
	return {
		...labels,
		title,
		key: `relnotes-plan ${urls.asset("")} ${path.from.id} ${path.to.id}`,
		from: {
			label: from,
			versions: versions(path)
		},
		lists: [{
			name: "options",
			label: options,
			choices: optionsOf(context, steps)
		}, {
			name: "areas",
			label: areas,
			choices: catalog.site.areas.filter(({ id }) => own.has(id)).map(({ id }) => ({
				value: id,
				label: areaTitle(id, context)
			}))
		}].filter(({ name, choices }) => choices.length > (name === "areas" ? 1 : 0)),
		words: JSON.stringify({
			...browser,
			sum: words.upgradePath.sum("{sum}")
		})
	};
}
function versions({ from, versions: all }) {
	return all.map((milestone) => {
		const name = versionName(from, milestone);
		return {
			value: name,
			label: name
		};
	});
}
function optionsOf(context, steps) {
	const used = new Set(steps.flatMap(({ narrowing }) => narrowing.options?.split(" ") ?? []));
	return context.catalog.site.options.filter(({ id }) => used.has(id)).map(({ id }) => ({
		value: id,
		label: optionTitle(id, context)
	}));
}
// src/view/upgrade-path-page.ts
/** Everything between two releases: what breaks, what to do, what is away, what stays open. */
function upgradePathPage(context, path) {
	const { words, urls } = context;
	const own = words.upgradePath;
	const { from, to } = names(context, path);
	const isInside = path.from.id === path.to.id;
	const hops = path.hops.flatMap((_hop, index) => hopView(context, path, index));
	const parts = {
		hops,
		deprecations: deprecations(context, path),
		issues: issues(context, path)
	};
	const title = isInside ? own.inside(from) : own.title(from, to);
	const more = {
		...section("more", own.more),
		links: furtherLinks(context, path)
	};
	return {
		frame: siteFrame(context, {
			title,
			description: isInside ? own.descriptionInside(from) : own.description(from, to),
			path: urls.upgradePath(path.from.id, path.to.id),
			trail: [{
				label: words.common.upgrade,
				href: urls.upgrade()
			}],
			shows: [
				...hops.flatMap(stepsOf),
				...parts.deprecations?.steps ?? [],
				...parts.issues.steps
			]
		}),
		over: own.over,
		title,
		lead: leadText(context, path),
		notice: isReleased(path.to, context.today) ? void 0 : {
			title: own.toCome(to),
			html: own.toComeText
		},
		facts: pathFacts(context, path),
		toc: toc(context, [
			...hops,
			parts.deprecations,
			parts.issues,
			more
		]),
		downtime: hops.length > 1 ? totalDowntime(context, path) : void 0,
		plan: pathPlan(context, path, hops),
		behind: pathBehind(context, path, hops),
		...parts,
		nothingLeft: own.nothingLeft,
		left: foldedIssues(context, path),
		more,
		legend: legend("advice", context)
	};
}
function names(context, { from, to }) {
	return {
		from: inLanguage(from, context).title,
		to: inLanguage(to, context).title
	};
}
/** Versions and hops in a sentence, then the stops between. */
function leadText(context, path) {
	const { words } = context;
	const own = words.upgradePath;
	const start = path.start === void 0 ? path.from.version : versionName(path.from, path.start);
	const end = path.end === void 0 ? path.to.version : versionName(path.to, path.end);
	const stops = path.hops.slice(0, -1).map(({ to }) => inLanguage(to, context).title);
	return [own.lead(start, end, path.hops.length), ...stops.length === 0 ? [] : [own.stops(words.formats.list(stops))]].join(" ");
}
function pathFacts(context, { from, to, start, end }) {
	const { words, urls, catalog, today } = context;
	const own = words.upgradePath;
	const value = (release, milestone) => {
		const name = {
			text: inLanguage(release, context).title,
			href: urls.release(release.id)
		};
		if (milestone === void 0) return [name, { text: release.version }];
		const href = urls.milestone(release.id, milestone.id);
		return [name, {
			text: versionName(release, milestone),
			href
		}];
	};
	const support = supportWindow(catalog, to, today);
	return [
		...facts(own.from, value(from, start)),
		...facts(own.to, value(to, end)),
		...fact(words.release.facts.support, tagValue(supportTag(support.state, context)))
	];
}
function totalDowntime(context, { hops }) {
	return pathDowntime(context, hops.flatMap(advisedNotes));
}
function deprecations(context, path) {
	if (path.deprecations.length === 0) return void 0;
	return {
		...section("deprecations", context.words.upgradePath.deprecations),
		steps: path.deprecations.map((item) => deprecationView(context, item))
	};
}
function issues(context, path) {
	const own = context.words.upgradePath;
	return {
		...section("known-issues", own.issues(names(context, path).to)),
		steps: path.openIssues.map((issue) => openIssueView(context, issue)),
		none: path.openIssues.length === 0 ? own.noIssues : void 0
	};
}
/** The notes in full, each hop by itself, and all other paths. */
function furtherLinks(context, { from, hops }) {
	const { words, urls } = context;
	const title = (release) => inLanguage(release, context).title;
	const releases = hops.flatMap(({ leapt, to }) => [...leapt, to]);
	const isInside = hops.some((hop) => hop.to.id === from.id);
	return [
		...releases.map((release) => ({
			label: words.upgradeNotes.title(title(release)),
			href: urls.upgradeNotes(release.id)
		})),
		...(hops.length === 1 ? [] : hops).map((hop) => ({
			label: words.upgradePath.title(title(hop.from), title(hop.to)),
			href: urls.upgradePath(hop.from.id, hop.to.id)
		})),
		...isInside ? [] : [{
			label: words.upgradePath.inside(title(from)),
			href: urls.upgradePath(from.id, from.id)
		}],
		{
			label: words.upgradeGuide.all,
			href: urls.upgrade()
		}
	];
}
function toc({ words }, sections) {
	return {
		label: words.common.onThisPage,
		links: sections.filter((one) => one !== void 0).map(sectionLink)
	};
}
// src/view/upgrade-pair-page.ts
/** One of the two pages that a pair of releases can have. */
function upgradePairPage(context, pair) {
	const { catalog, today } = context;
	const path = pair.kind === "here" ? upgradePath(catalog, pair.from, pair.to, today) : void 0;
	return path === void 0 ? { guide: upgradeGuidePage(context, pair) } : { path: upgradePathPage(context, path) };
}
export { upgradePairPage as t };
