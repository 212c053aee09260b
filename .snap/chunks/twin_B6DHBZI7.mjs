import { a as upgradeNotesPart, i as supportPart, n as itemsPart, o as fieldReference, r as milestonesPart, t as problemReference } from "./reference-problems_DmYQKsm_.mjs";
import { i as textIn, n as htmlNodes, r as property, t as elementsIn } from "./html-tree_OpXGfAps.mjs";
import { stringify } from "yaml";
// src/formats/markdown/escape.ts
/** Addresses in running text; what ends a sentence is none of theirs. */
var ADDRESS = /https?:\/\/[^\s<>"`|]*[^\s<>"`|.,;:!?)\]}'*_~]/giu;
/**
* Text as Markdown: it comes back as the same text, whatever it holds, but for runs of white space.
* Web addresses become links.
*/
function markdownText(text) {
	const clean = oneLine(text);
	let at = 0;
	let written = "";
	for (const found of clean.matchAll(ADDRESS)) {
		written += `${escaped(clean.slice(at, found.index))}<${found[0]}>`;
		at = found.index + found[0].length;
	}
	return written + escaped(clean.slice(at));
}
/** The same for a label of a link, which cannot hold another link. */
function markdownLabel(text) {
	return escaped(oneLine(text));
}
/** Without what no text holds, and with single spaces. */
function oneLine(text) {
	return text.toWellFormed().replace(/\p{Cc}+/gu, " ").replace(/ {2,}/gu, " ");
}
function escaped(text) {
	return text.replace(/[\\`*[\]<~]/gu, String.raw`\$&`).replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`).replace(/&(?=#?\w*(?:;|$))/gu, String.raw`\&`).replace(/:(?=\/\/)|(?<=www)\.|@|!$/giu, String.raw`\$&`);
}
/** What means something only where a line begins: marks of headings, lists, quotes, tables, rules. */
function lineStart(line) {
	return line.replace(/^[-+#=|:](?![\p{L}\p{N}])|^>/u, String.raw`\$&`).replace(/^(\d{1,9})([.)])(?=\s|$)/u, String.raw`$1\$2`);
}
/** A code span, whatever it holds. */
function codeSpan(code) {
	const text = oneLine(code);
	if (text.trim() === "") return "";
	const fence = "`".repeat(longestRun(text, "`") + 1);
	const pad = /^`|`$|^ .* $/u.test(text) ? " " : "";
	return `${fence}${pad}${text}${pad}${fence}`;
}
/** The length of the longest run of a character. */
function longestRun(text, character) {
	return Math.max(0, ...[...text.matchAll(new RegExp(`${character}+`, "gu"))].map(([run]) => run.length));
}
/** A link; its label is finished Markdown. One whose label is its address is written once. */
function markdownLink(label, address) {
	if (label === escaped(address) && /^https?:[^\s<>]+$/u.test(address)) return `<${address}>`;
	return `[${label}](${encodeURI(address.toWellFormed()).replace(/%25/gu, "%").replace(/[()\\<>[\]`]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
// src/formats/markdown/blocks.ts
/** Blocks of Markdown, one after the other; those that are absent or empty are left out. */
function blocks(...parts) {
	return parts.filter((part) => part !== void 0 && part !== "").join("\n\n");
}
/** A paragraph of finished inline Markdown; `\n` in it is a line break. */
function paragraph(inline) {
	return inline.split("\n").map((line) => lineStart(trimmed(line))).filter((line) => line !== "").join("\\\n");
}
/** A heading of finished inline Markdown, on one line. */
function heading(depth, inline) {
	const text = trimmed(inline.replaceAll("\n", " "));
	if (text === "") return "";
	return `${"#".repeat(Math.min(depth, 6))} ${text.replace(/(^|\s)(#+)$/u, String.raw`$1\$2`)}`;
}
/** A list; an item may hold several blocks. */
function list(items, marker = "-") {
	const there = items.map(trimmed).filter((item) => item !== "");
	const isLoose = there.some((item) => /\n\n/u.test(item));
	return there.map((item, index) => {
		const mark = typeof marker === "number" ? `${marker + index}.` : marker;
		return `${mark} ${indented(item, mark.length + 1)}`;
	}).join(isLoose ? "\n\n" : "\n");
}
/** All lines but the first, moved to the right. */
function indented(text, by) {
	return text.replace(/\n(?=[^\n])/gu, `\n${" ".repeat(by)}`);
}
/** A quote of finished blocks. */
function quote(markdown) {
	return markdown.split("\n").map((line) => line === "" ? ">" : `> ${line}`).join("\n");
}
/** A block of code. */
function codeBlock(code, language = "") {
	const fence = "`".repeat(Math.max(3, longestRun(code, "`") + 1));
	return `${fence}${language}\n${code.replace(/\n$/u, "")}\n${fence}`;
}
/** A table of finished inline Markdown; empty without rows. */
function table(head, rows) {
	if (rows.length === 0) return "";
	return [
		row(head),
		row(head.map(() => "---")),
		...rows.map((cells) => row(head.map((_, index) => cells[index] ?? "")))
	].join("\n");
}
function row(cells) {
	return `| ${cells.map((cell) => trimmed(cell.replace(/\s*\n\s*/gu, " ")).replaceAll("|", String.raw`\|`)).join(" | ")} |`;
}
/** Without spaces at its ends; others than the plain one are the writer's. */
function trimmed(text) {
	return text.replace(/^[ \n]+|[ \n]+$/gu, "");
}
// src/formats/markdown/html-inline.ts
var MARKS = {
	strong: "**",
	b: "**",
	em: "*",
	i: "*",
	del: "~~",
	s: "~~"
};
/** What Markdown has no sign for; a writer may use these. */
var KEPT = /* @__PURE__ */ new Set([
	"kbd",
	"sub",
	"sup",
	"ins",
	"mark",
	"abbr"
]);
/** Inline HTML as Markdown; `\n` stands for a line break. */
function inlineMarkdown(nodes, absolute, inLink = false) {
	const pieces = nodes.map((node) => pieceOf(node, absolute, inLink));
	return pieces.map((piece, index) => marked(piece, pieces[index - 1], pieces[index + 1])).join("").replace(/ *\n */gu, "\n");
}
function pieceOf(node, absolute, inLink) {
	if (node.type === "text") return { markdown: inLink ? markdownLabel(node.value) : markdownText(node.value) };
	if (node.type !== "element") return { markdown: "" };
	const sign = MARKS[node.tagName];
	if (sign === void 0) return { markdown: elementMarkdown(node, absolute, inLink) };
	return {
		markdown: inlineMarkdown(node.children, absolute, inLink),
		mark: {
			name: node.tagName,
			sign
		}
	};
}
/**
* Text with the signs of its element around it. Where it begins or ends in a sign and touches a
* word, Markdown would not see the element, so it is written as HTML
* (https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis).
*/
function marked({ markdown, mark }, before, after) {
	if (mark === void 0) return markdown;
	const [, lead = "", inner = "", trail = ""] = /^(\s*)(.*?)(\s*)$/su.exec(markdown) ?? [];
	if (inner === "") return markdown;
	const isWord = /[^\s\p{P}\p{S}]/u;
	const touches = lead === "" && before !== void 0 && isWord.test(before.markdown.slice(-1)) || trail === "" && after !== void 0 && isWord.test(after.markdown.slice(0, 1));
	const odd = /^[\p{P}\p{S}]|[\p{P}\p{S}]$/u.test(inner);
	const neighbours = [before?.mark, after?.mark].some((other) => other !== void 0);
	return touches && odd || neighbours ? `${lead}<${mark.name}>${inner}</${mark.name}>${trail}` : `${lead}${mark.sign}${inner}${mark.sign}${trail}`;
}
function elementMarkdown(node, absolute, inLink) {
	const inner = () => inlineMarkdown(node.children, absolute, inLink);
	switch (node.tagName) {
		case "code": return codeSpan(textIn(node));
		case "br": return "\n";
		case "input": return property(node, "checked") === "" ? "[ ]" : "[x]";
		case "img": return inLink ? markdownLabel(property(node, "alt")) : `!${markdownLink(markdownLabel(property(node, "alt")), absolute(property(node, "src")))}`;
		case "a": return inLink ? inner() : anchor(node, absolute);
		case "sup": return footnoteOf(node) ?? `<sup>${inner()}</sup>`;
		default: return KEPT.has(node.tagName) ? `<${node.tagName}>${inner()}</${node.tagName}>` : inner();
	}
}
function anchor(node, absolute) {
	if (property(node, "dataFootnoteBackref") !== "" || isBackref(node)) return "";
	const label = inlineMarkdown(node.children, absolute, true).replaceAll("\n", " ").trim();
	const href = property(node, "href");
	return href === "" || label === "" ? label : markdownLink(label, absolute(href));
}
function isBackref({ properties }) {
	return "dataFootnoteBackref" in properties;
}
function footnoteOf({ children: [link] }) {
	if (link?.type !== "element" || !("dataFootnoteRef" in link.properties)) return void 0;
	return `[^${footnoteName(property(link, "href").slice(1))}]`;
}
/** The name of a footnote, from the id of its text. */
function footnoteName(id) {
	return id.replace("user-content-fn-", "");
}
// src/formats/markdown/html-blocks.ts
var BLOCKS = new Set("p h1 h2 h3 h4 h5 h6 ul ol blockquote div pre table hr section details relnotes-part".split(" "));
/** Finished HTML of a body as blocks of Markdown. */
function htmlBlocks(html, reading) {
	return nodeBlocks(htmlNodes(html), reading);
}
/** Finished HTML of a line as inline Markdown; blocks in it stand one after the other. */
function htmlInline(html, { absolute }) {
	return inlineMarkdown(htmlNodes(html), absolute).trim();
}
/** What is not a block stands in paragraphs of its own; lists that meet have different signs. */
function nodeBlocks(nodes, reading) {
	const written = [];
	let inline = [];
	let lastList;
	const flush = () => {
		const text = paragraph(inlineMarkdown(inline, reading.absolute));
		if (text !== "") [lastList] = [void 0, written.push(text)];
		inline = [];
	};
	for (const node of nodes) if (node.type === "element" && BLOCKS.has(node.tagName)) {
		flush();
		const marker = lastList === "-" ? "*" : "-";
		written.push(block(node, reading, marker));
		lastList = node.tagName === "ul" ? marker : void 0;
	} else inline.push(node);
	flush();
	return blocks(...written);
}
function block(node, reading, marker) {
	const inline = () => inlineMarkdown(node.children, reading.absolute);
	switch (node.tagName) {
		case "p": return paragraph(inline());
		case "ul": return list(items(node, reading), marker);
		case "ol": return list(items(node, reading), Number(property(node, "start") || "1"));
		case "blockquote": return quote(nodeBlocks(node.children, reading));
		case "pre": return codeBlock(textIn(node), languageOf(node));
		case "hr": return "---";
		case "table": return tableOf(node, reading);
		case "div": return callout(node, reading) ?? nodeBlocks(node.children, reading);
		case "section": return "dataFootnotes" in node.properties ? footnotes(node, reading) : nodeBlocks(node.children, reading);
		case "details": return details(node, reading);
		case "relnotes-part": return part(node, reading);
		default: return heading(Number(node.tagName.slice(1)), headingText(node, reading));
	}
}
/** A heading of a body links to itself; its text is all that counts. */
function headingText({ children }, { absolute }) {
	return inlineMarkdown(children.flatMap((child) => child.type === "element" && child.tagName === "a" && property(child, "href").startsWith("#") ? child.children : [child]), absolute);
}
function items({ children }, reading) {
	return elementsIn(children, "li").map((item) => nodeBlocks(item.children, reading));
}
function languageOf(node) {
	const language = /language-([\w-]+)/u.exec(property(node, "className"))?.[1] ?? "";
	return language === "plain" ? "" : language;
}
function tableOf(node, { absolute }) {
	const [head = [], ...rows] = elementsIn(node.children, "tr").map((row) => elementsIn(row.children, "th", "td").map((cell) => inlineMarkdown(cell.children, absolute).trim()));
	return rows.length === 0 ? table(head, [head.map(() => "")]) : table(head, rows);
}
/** A callout in GitHub's form, as it was written. */
function callout(node, reading) {
	const kind = /callout-(\w+)/u.exec(property(node, "className"))?.[1];
	if (kind === void 0) return void 0;
	const rest = node.children.filter((child) => child.type !== "element" || property(child, "className") !== "callout-title");
	return quote(`[!${kind.toUpperCase()}]\n${nodeBlocks(rest, reading)}`);
}
function footnotes({ children }, reading) {
	return blocks(...elementsIn(children, "li").map((note) => {
		const text = nodeBlocks(note.children, reading).replace(/\n(?=[^\n])/gu, "\n    ");
		return `[^${footnoteName(property(note, "id"))}]: ${text}`;
	}));
}
function details({ children }, reading) {
	const [summary] = elementsIn(children, "summary");
	const rest = children.filter((child) => child !== summary);
	const title = summary === void 0 ? "" : inlineMarkdown(summary.children, reading.absolute).trim();
	return blocks(title === "" ? "" : paragraph(`**${title}**`), nodeBlocks(rest, reading));
}
function part(node, reading) {
	const attribute = (name) => property(node, name) || void 0;
	const own = reading.part?.(attribute("name") ?? "", attribute);
	if (own !== void 0) return own;
	const title = attribute("title");
	return blocks(title === void 0 ? "" : paragraph(`**${markdownLabel(title)}**`), nodeBlocks(node.children, reading));
}
// src/formats/markdown/writer.ts
/** A writer for a page. `part` writes the components of an MDX body. */
function makeWriter(address, part) {
	const absolute = (href) => new URL(href, address).href;
	const reading = part === void 0 ? { absolute } : {
		absolute,
		part
	};
	const inline = (html) => html === void 0 ? "" : htmlInline(html, reading);
	const link = ({ label, href }) => href === void 0 ? markdownText(label) : markdownLink(markdownLabel(label), absolute(href));
	const links = (all) => list(all.map(link));
	return {
		text: markdownText,
		inline,
		body: (html) => html === void 0 ? "" : htmlBlocks(html, reading),
		link,
		title: (depth, title) => heading(depth, markdownText(title)),
		facts: (facts) => list(facts.map(({ label, values }) => labelled(label, values.map(value).join(", ")))),
		notice: (notice) => notice === void 0 ? "" : quote(`[!IMPORTANT]\n${paragraph(labelled(notice.title, inline(notice.html)))}`),
		links,
		sources: ({ title, list: all }) => all.length === 0 ? "" : blocks(heading(2, markdownText(title)), links(all))
	};
	function value({ text, href }) {
		return link({
			label: text,
			href
		});
	}
}
/** `**Label:** text`; empty without a text. */
function labelled(label, markdown) {
	return markdown === "" ? "" : `**${markdownLabel(label.trim())}:** ${markdown}`;
}
/** The words of marks, as they follow a name: ` (Required, Breaking)`. */
function marks(tags) {
	const words = tags.flatMap((tag) => tag === void 0 ? [] : [markdownText(tag.word)]);
	return words.length === 0 ? "" : ` (${words.join(", ")})`;
}
/** The text of a day; empty if there is none. */
function whenText(when) {
	return when === void 0 ? "" : markdownText(when.text);
}
/** A section of a page with its heading; empty if there is nothing in it. */
function section(title, ...content) {
	const inside = blocks(...content);
	return inside === "" ? "" : blocks(heading(2, markdownText(title)), inside);
}
// src/formats/markdown/lists.ts
/** Links with their marks. */
function markedLines(writer, lines) {
	return list(lines.map(({ title, href, tag, remark }) => {
		const tail = remark === void 0 ? "" : `, ${markdownText(remark)}`;
		return `${writer.link({
			label: title,
			href
		})}${marks([tag])}${tail}`;
	}));
}
/** Items, each with what it is and, where that is the point, what to do. */
function entries(writer, all) {
	return list(all.map((entry) => entryLine(writer, entry)));
}
function entryLine(writer, { title, href, summary, tags, remarks, duties }) {
	const name = `${writer.link({
		label: title,
		href
	})}${marks(tags)}`;
	const text = [writer.inline(summary), ...remarks.map((remark) => markdownText(remark))].filter((part) => part !== "").join(" · ");
	const nested = list(duties.map(({ label, html }) => labelled(label, writer.inline(html))));
	return [text === "" ? name : `${name}: ${text}`, nested].filter((part) => part !== "").join("\n");
}
/** What changes and what to do, as paragraphs. */
function dutyTexts(writer, duties) {
	return blocks(...duties.map(({ label, html }) => paragraph(labelled(label, writer.inline(html)))));
}
/** Steps of a path; those that can be done have a box. */
function steps(writer, all, box = "") {
	return list(all.map(({ title, href, tags, summaryHtml, duties, facts }) => {
		const nested = list([
			writer.inline(summaryHtml),
			...duties.map(({ label, html }) => labelled(label, writer.inline(html))),
			...facts.map((fact) => writer.facts([fact]).replace(/^- /u, ""))
		]);
		return `${box}${writer.link({
			label: title,
			href
		})}${marks(tags)}\n${nested}`.trim();
	}));
}
/** How many notes of which advice, and the way to them. */
function dutyBlock(writer, { counts, none, links }) {
	return blocks(none === void 0 ? countLine(counts) : writer.text(none), writer.links(links));
}
/** `3 Required, 2 Optional`. */
function countLine(counts) {
	return counts.map(({ n, tag }) => `${n} ${markdownText(tag.word)}`).join(", ");
}
/** Releases with their support windows. */
function releaseTable(writer, { head, rows }) {
	return table(head.map((text) => writer.text(text)), rows.map(({ link, version, newest, ga, until, extended, tag }) => [
		`${writer.link(link)} (${writer.text(version)})`,
		writer.text(tag.word),
		[whenText(until), extended && `${writer.text(extended.label)} ${whenText(extended.until)}`].filter(Boolean).join(", "),
		newest === void 0 ? "" : writer.link({
			label: newest.text,
			href: newest.href
		}),
		whenText(ga)
	]));
}
/** Milestones with plan, day and state. */
function milestoneTable(writer, columns, rows) {
	const { milestone, planned, actual, state } = columns;
	return table([
		milestone,
		planned,
		actual,
		state
	].map((text) => writer.text(text)), rows.map((row) => [
		writer.link({
			label: row.title,
			href: row.href
		}),
		row.planned === void 0 ? writer.text(row.noPlan) : whenText(row.planned),
		row.actual === void 0 ? writer.text(row.noActual) : whenText(row.actual),
		`${writer.text(row.tag.word)}${row.slip === void 0 ? "" : `, ${writer.text(row.slip)}`}`
	]));
}
// src/formats/markdown/pages/notes.ts
/** The upgrade notes of a release, each in full. */
function upgradeNotesText(writer, page) {
	return blocks(writer.text(page.over), page.lead === void 0 ? "" : writer.text(page.lead), countLine(page.counts), page.none === void 0 ? "" : writer.text(page.none), page.paths && section(page.paths.label, writer.links(page.paths.links)), ...page.groups.map(({ title, lines }) => section(title, ...lines.flatMap((note) => [
		heading(3, `${writer.link({
			label: note.title,
			href: note.href
		})}${marks([note.tag])}`),
		note.changed === void 0 ? "" : writer.text(note.changed),
		paragraph(writer.inline(note.summaryHtml)),
		writer.facts(note.facts),
		writer.body(note.bodyHtml),
		note.history && historyText(writer, note.history),
		writer.links(note.links)
	]))));
}
function historyText(writer, { title, entries }) {
	const lines = entries.map(({ milestone, when, tag, phase, saidHtml, whyHtml, sources }) => {
		const head = [milestone === void 0 ? "" : writer.text(milestone), whenText(when)];
		const said = [
			phase === void 0 ? "" : writer.text(phase),
			writer.inline(saidHtml),
			writer.inline(whyHtml),
			...sources.map(writer.link)
		];
		return `${head.filter(Boolean).join(", ")}${marks([tag])}: ${said.filter(Boolean).join(" · ")}`.replace(/: $/u, "");
	});
	return blocks(writer.title(4, title), list(lines));
}
/** The known issues of a release, each in full. */
function knownIssuesText(writer, page) {
	return blocks(writer.text(page.over), writer.text(page.lead), ...page.groups.map(({ title, lines }) => section(title, ...lines.flatMap((issue) => [
		heading(3, `${writer.link({
			label: issue.title,
			href: issue.href
		})}${marks(issue.tags)}`),
		paragraph(writer.inline(issue.summaryHtml)),
		writer.facts(issue.facts),
		issue.workaround && paragraph(labelled(issue.workaround.label, writer.inline(issue.workaround.html))),
		writer.body(issue.bodyHtml),
		writer.links(issue.links)
	]))));
}
// src/formats/markdown/front-matter.ts
/** The facts of a page as YAML front matter; days are written as `YYYY-MM-DD`. */
function frontMatter({ frame, title, facts = [] }) {
	const data = {
		title,
		description: frame.description,
		url: frame.canonical,
		site: frame.siteTitle,
		language: frame.lang,
		as_of: frame.asOf.day.datetime,
		facts: facts.length === 0 ? void 0 : Object.fromEntries(facts.map(entry))
	};
	return `---\n${stringify(data, {
		lineWidth: 0,
		defaultStringType: "PLAIN"
	})}---`;
}
function entry({ label, values }) {
	const texts = values.map(({ text, datetime }) => datetime ?? text);
	const [first = ""] = texts;
	return [label, texts.length === 1 ? first : texts];
}
// src/formats/markdown/mdx-part.ts
/** What stands for each component that a writer may place, by its name (src/components/mdx/). */
var PARTS = {
	Milestones(context, attribute, writer) {
		const { columns, rows } = milestonesPart(context, {
			release: attribute("release"),
			kind: attribute("kind")
		});
		return milestoneTable(writer, columns, rows);
	},
	Items(context, attribute, writer) {
		const part = itemsPart(context, {
			release: attribute("release"),
			area: attribute("area"),
			kind: attribute("kind")
		});
		return entries(writer, part.entries) || writer.text(part.none);
	},
	UpgradeNotes(context, attribute, writer) {
		const part = upgradeNotesPart(context, {
			release: attribute("release"),
			phase: attribute("phase"),
			advice: attribute("advice")
		});
		return markedLines(writer, part.entries) || writer.text(part.none);
	},
	SupportTable: (context, attribute, writer) => releaseTable(writer, supportPart(context, { release: attribute("release") })),
	FieldReference(context, attribute, writer) {
		const { files, says, columns, rows } = fieldReference(context, attribute("noun") ?? "");
		const { field, meaning, value, example } = columns;
		return blocks(paragraph(`${codeSpan(files)}. ${markdownText(says)}`), table([
			field,
			meaning,
			value,
			example
		].map(markdownText), rows.map((row) => [
			`${codeSpan(row.path)}${row.required === void 0 ? "" : ` (${markdownText(row.required)})`}`,
			[row.meaningHtml, ...row.remarksHtml].map((html) => writer.inline(html)).join(" "),
			writer.inline(row.valueHtml),
			row.example === void 0 ? markdownText(row.noExample) : codeSpan(row.example)
		])));
	},
	ProblemReference(context, attribute, writer) {
		const { columns, rows } = problemReference(context, attribute("level") ?? "");
		return table([columns.code, columns.meaning].map(markdownText), rows.map(({ code, meaningHtml }) => [codeSpan(code), writer.inline(meaningHtml)]));
	}
};
/**
* Writes the components of a body of MDX from their models, as the page shows them. `release` is
* that of the page, where a component names none.
*/
function mdxPart(context, writer, release) {
	return (name, attribute) => {
		const given = (key) => attribute(key) ?? (key === "release" ? release : void 0);
		return PARTS[name]?.(context, given, writer());
	};
}
// src/formats/markdown/twin.ts
/** The twin of the page at an address. `release` is the one whose page it is, for components of MDX. */
function twin(context, address, page, write, release) {
	return {
		path: context.urls.twin(address),
		text: () => {
			const model = page(context);
			const writer = writerAt(context, address, release);
			const text = blocks(writer.title(1, model.title), write(writer, model));
			return `${frontMatter(model)}\n\n${text}\n`;
		}
	};
}
/** A writer for the page at an address, which knows the components of MDX. */
function writerAt(context, address, release) {
	const writer = makeWriter(context.urls.absolute(address), mdxPart(context, () => writer, release));
	return writer;
}
export { table as C, quote as S, whenText as _, countLine as a, list as b, entries as c, releaseTable as d, steps as f, section as g, marks as h, upgradeNotesText as i, markedLines as l, makeWriter as m, writerAt as n, dutyBlock as o, labelled as p, knownIssuesText as r, dutyTexts as s, twin as t, milestoneTable as u, blocks as v, markdownText as w, paragraph as x, heading as y };
