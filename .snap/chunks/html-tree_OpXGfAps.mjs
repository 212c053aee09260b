import { htmlToHast } from "satteri";
// src/formats/markdown/html-tree.ts
/** The nodes of a piece of finished HTML. */
function htmlNodes(html) {
	return unwrapped(htmlToHast(html, { fragment: true }));
}
/** A fragment comes inside of a document; only what is in its body counts. */
function unwrapped(node) {
	if (node.type === "root") return node.children.flatMap(unwrapped);
	if (node.type !== "element") return [node];
	if (node.tagName === "head") return [];
	return node.tagName === "html" || node.tagName === "body" ? node.children.flatMap(unwrapped) : [node];
}
/** The text of a property; empty if there is none. */
function property({ properties }, name) {
	const value = properties[name];
	if (value === void 0 || value === null) return "";
	return Array.isArray(value) ? value.join(" ") : String(value);
}
/** All text in a node. */
function textIn(node) {
	if (node.type === "text") return node.value;
	return "children" in node ? node.children.map(textIn).join("") : "";
}
/** The elements of that name in a node, in order, those in others of them left out. */
function elementsIn(nodes, ...names) {
	return nodes.flatMap((node) => {
		if (node.type !== "element") return [];
		return names.includes(node.tagName) ? [node] : elementsIn(node.children, ...names);
	});
}
export { textIn as i, htmlNodes as n, property as r, elementsIn as t };
