// src/view/sources.ts
var GITHUB = /^https:\/\/github\.com\/([^/]+\/[^/]+)\/(blob|tree|commit|pull|issues)\/([^/#?]+)/u;
/** Sources, each with a label that says what it is: a file of a repository, a commit, an address. */
function sourceList(sources) {
	return sources.map((source) => /^https?:\/\//u.test(source) ? {
		label: addressLabel(source),
		href: source
	} : {
		label: source,
		href: void 0
	});
}
/** `owner/repo: path`, `owner/repo@25cb294`, `owner/repo#841`, else the address without its scheme. */
function addressLabel(url) {
	const [whole, repository = "", kind, name = ""] = GITHUB.exec(url) ?? [];
	const rest = whole === void 0 ? "" : url.slice(whole.length).replace(/^\//u, "");
	if (kind === "blob" && rest !== "") return `${repository}: ${decodeSafely(rest)}`;
	if (kind === "pull" || kind === "issues") return `${repository}#${name}`;
	if (whole !== void 0) return `${repository}@${name.slice(0, 12)}`;
	return decodeSafely(url.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/\/$/u, ""));
}
function decodeSafely(text) {
	try {
		return decodeURI(text);
	} catch {
		return text;
	}
}
export { sourceList as n, addressLabel as t };
