import { h as plainText, p as inlineHtml } from "./milestone-order_B3YYj389.mjs";
import { t as pager } from "./pager_B50skgqC.mjs";
import { n as siteFrame } from "./site-frame_CSj2C0G3.mjs";
import { i as inLanguage, u as wordsPath } from "./translated_Q5VoFl6f.mjs";
// src/view/docs-page.ts
/** A page of the handbook; its body is MDX, which the route renders. */
function docsPage(context, written) {
	const { words, urls } = context;
	const doc = inLanguage(written, context);
	const isFront = doc.slug === "";
	const tree = docTree(context, doc);
	const order = reading(tree);
	const index = order.findIndex(({ current }) => current === "page");
	return {
		frame: siteFrame(context, {
			title: plainText(doc.title),
			description: doc.summary === void 0 ? void 0 : plainText(doc.summary),
			path: urls.doc(doc.slug),
			trail: isFront ? [] : [{
				label: words.common.docs,
				href: urls.doc("")
			}],
			editPath: wordsPath(doc, context),
			shows: [doc],
			article: { updated: doc.updated }
		}),
		title: plainText(doc.title),
		lang: doc.lang,
		leadHtml: doc.summary === void 0 ? void 0 : inlineHtml(doc.summary),
		handbook: {
			label: words.common.docs,
			links: tree
		},
		pager: pager(context, words.docs.neighbours, order[index - 1], order[index + 1])
	};
}
/** The handbook as a tree: `write/item` stands below `write` where that is a page. */
function docTree(context, current) {
	const { docs } = context.catalog;
	const slugs = new Set(docs.map(({ slug }) => slug));
	const parentOf = ({ slug }) => {
		const folder = slug.slice(0, Math.max(slug.lastIndexOf("/"), 0));
		return folder !== "" && slugs.has(folder) ? folder : void 0;
	};
	const below = (parent) => docs.filter((doc) => parentOf(doc) === parent).map((doc) => inLanguage(doc, context)).map((doc) => ({
		label: plainText(doc.title),
		lang: doc.lang,
		href: context.urls.doc(doc.slug),
		current: doc.slug === current.slug ? "page" : void 0,
		children: [...doc.slug === current.slug ? sections(doc) : [], ...below(doc.slug)]
	}));
	return below(void 0);
}
/** The pages in the order they are read; sections are not pages. */
function reading(links) {
	return links.filter(({ href }) => !href.startsWith("#")).flatMap((link) => [link, ...reading(link.children)]);
}
function sections(doc) {
	return doc.body.headings.filter(({ depth }) => depth === 2).map(({ id, text }) => ({
		label: text,
		href: `#${id}`,
		children: []
	}));
}
export { docsPage as t };
