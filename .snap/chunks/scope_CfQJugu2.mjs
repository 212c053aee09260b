import { t as identities } from "./identity_bHUH2iHe.mjs";
import { d as localText, n as areaTitle } from "./labels_Cj2CUjaG.mjs";
import { i as inLanguage } from "./translated_Q5VoFl6f.mjs";
// src/view/feed/scope.ts
var FEED_FORMATS = ["xml", "json"];
/** `feed`, and `feed-2` for its second archive. */
function feedName(archive) {
	return archive === void 0 ? "feed" : `feed-${archive}`;
}
/** The same with the ending of a format. */
function feedFile(format, archive) {
	return `${feedName(archive)}.${format}`;
}
/** The address of a feed, or of another file beside it. */
function feedPath({ urls }, scope, file) {
	switch (scope.of) {
		case "site": return urls.feed(file);
		case "release": return urls.releaseFeed(scope.release.id, file);
		case "area": return urls.areaFeed(scope.area, file);
		case "upgrade": return urls.upgradeFeed(file);
	}
}
/** The page that a feed belongs to. */
function feedHome({ urls }, scope) {
	switch (scope.of) {
		case "site": return urls.home();
		case "release": return urls.release(scope.release.id);
		case "area": return urls.area(scope.area);
		case "upgrade": return urls.upgrade();
	}
}
/** What a feed is called, in a list of feeds from many sites. */
function feedTitle(context, scope) {
	const { words, catalog } = context;
	const site = localText(catalog.site.title, context);
	switch (scope.of) {
		case "site": return site;
		case "release": return words.feed.of(inLanguage(scope.release, context).title, site);
		case "area": return words.feed.of(areaTitle(scope.area, context), site);
		case "upgrade": return words.feed.of(words.feed.upgrade, site);
	}
}
/** A name that a feed keeps when it moves. */
function feedId(context, scope) {
	const names = identities(context);
	const file = feedFile("xml");
	switch (scope.of) {
		case "site": return names.page(file);
		case "release": return names.inRelease(scope.release.id, file);
		case "area": return names.page(`areas/${scope.area}/${file}`);
		case "upgrade": return names.page(`upgrade/${file}`);
	}
}
export { feedName as a, feedId as i, feedFile as n, feedPath as o, feedHome as r, feedTitle as s, FEED_FORMATS as t };
