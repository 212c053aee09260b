import { i as pictures, s as onceFor } from "./collection_bvq_wDi2.mjs";
import { f as escapeHtml } from "./milestone-order_B3YYj389.mjs";
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { Resvg } from "@resvg/resvg-js";
// src/formats/fit-text.ts
/**
* A text in the largest size in which it fits a box, broken between words. What does not fit in the
* smallest size either is broken anywhere, and cut with an ellipsis.
*/
function fitText(text, box, measure) {
	const words = text.trim().split(/\s+/u);
	for (const size of box.sizes) {
		const lines = broken(words, box, size, measure);
		if (lines !== void 0 && lines.length <= box.lines) return {
			lines,
			size
		};
	}
	return cut(words.join(" "), box, measure);
}
/** The words in lines of the box's width; undefined if a word alone is too wide. */
function broken(words, { width, bold }, size, measure) {
	const fits = (line) => measure(line, bold) * size <= width;
	const whole = words.join(" ");
	if (fits(whole)) return [whole];
	const lines = [];
	for (const word of words) {
		if (!fits(word)) return void 0;
		const last = lines.at(-1);
		const longer = `${last ?? ""} ${word}`;
		if (last !== void 0 && fits(longer)) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
function cut(text, { width, lines: most, sizes, bold }, measure) {
	const size = sizes.at(-1) ?? 1;
	const fits = (line) => measure(line, bold) * size <= width;
	const lines = [];
	let rest = [...text];
	while (rest.length > 0 && lines.length < most) {
		const ending = lines.length < most - 1 || fits(rest.join("")) ? "" : "…";
		const taken = longest(rest, ending, fits);
		lines.push(`${rest.slice(0, taken).join("").trim()}${ending}`);
		rest = rest.slice(taken);
	}
	return {
		lines,
		size
	};
}
/** How many characters fit with an ending, at least one. Halved, since a longer text is wider. */
function longest(characters, ending, fits) {
	let low = 1;
	let high = characters.length;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(`${characters.slice(0, middle).join("")}${ending}`)) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/formats/svg-text.ts
/** The light theme of the site (src/styles/tokens.css): a picture has no theme of its reader. */
var COLOURS = {
	paper: "#fdfcfa",
	line: "#d8d4ca",
	ink: "#1c2125",
	soft: "#535b61",
	accent: "#0a5878"
};
var TONES = {
	good: "#1d683a",
	warn: "#855000",
	bad: "#a8232c",
	info: COLOURS.accent,
	calm: COLOURS.soft
};
/** One line of text. */
function textAt(text, { x, y, size, colour, bold = false, length }) {
	const weight = bold ? " font-weight=\"700\"" : "";
	const fit = length === void 0 ? "" : ` textLength="${round(length)}" lengthAdjust="spacingAndGlyphs"`;
	return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" fill="${colour}"${weight}${fit}>${escapeHtml(printable(text))}</text>`;
}
function round(value) {
	return Math.round(value * 10) / 10;
}
/** Text without what XML cannot hold: control characters and lone surrogates. */
function printable(text) {
	return text.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]/gu, " ");
}
// src/formats/share-picture-svg.ts
/** What cards of links are made for (https://ogp.me, 1.91 to 1). */
var PICTURE = {
	width: 1200,
	height: 630
};
var LEFT = 80;
var WIDTH = PICTURE.width - 160;
/** The title stands between these. */
var TOP = 170;
var GAP = 32;
/** The picture of a shared link as SVG; the same picture and widths give the same text. */
function sharePictureSvg(picture, measure) {
	const { width, height } = PICTURE;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans">`,
		`<path fill="${COLOURS.paper}" d="M0 0h${width}v${height}H0z"/>`,
		`<path fill="${COLOURS.accent}" d="M0 0h${width}v14H0z"/>`,
		...head(picture, measure),
		...middle(picture, measure),
		...factColumns(picture.facts, measure),
		line(picture.counts, {
			x: LEFT,
			y: 590,
			size: 26,
			colour: COLOURS.soft
		}, measure, WIDTH),
		"</svg>"
	].join("\n");
}
/** One text alone, whose width tells how wide it is in any size. */
function sampleSvg(text, bold) {
	const { width, height } = PICTURE;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans">${textAt(text, {
		x: 0,
		y: 100,
		size: 100,
		colour: COLOURS.ink,
		bold
	})}</svg>`;
}
function head({ site }, measure) {
	return [
		`<g transform="translate(${LEFT} 62)"><path fill="${COLOURS.accent}" d="M10 0h36q10 0 10 10v36q0 10-10 10H10Q0 56 0 46V10Q0 0 10 0z"/>`,
		"<path d=\"M14 17h28M14 28h17M14 39h7l5 5 12-12\" fill=\"none\" stroke=\"#fff\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></g>",
		line(site, {
			x: 160,
			y: 101,
			size: 32,
			colour: COLOURS.soft,
			bold: true
		}, measure, WIDTH - 80)
	];
}
/** The line above and the title, in the middle of their space. */
function middle({ over, title }, measure) {
	const overHeight = over === void 0 ? 0 : 58;
	const { lines, size } = fitText(title, {
		width: WIDTH,
		lines: 3,
		sizes: [
			104,
			88,
			74,
			62,
			52
		],
		bold: true
	}, measure);
	const height = overHeight + lines.length * size * 1.15;
	const top = TOP + Math.max(0, (250 - height) / 2);
	const style = {
		x: LEFT,
		size,
		colour: COLOURS.ink,
		bold: true
	};
	return [...over === void 0 ? [] : [line(over, {
		x: LEFT,
		y: top + 36,
		size: 36,
		colour: COLOURS.accent
	}, measure, WIDTH)], ...lines.map((text, index) => textAt(text, {
		...style,
		y: top + overHeight + size * (.95 + index * 1.15)
	}))];
}
var FACT_SIZES = [
	32,
	29,
	26,
	23,
	21
];
var labelSize = (size) => Math.max(20, size * .75);
/** The facts side by side in one size, each as wide as it is; cut if even the smallest is too wide. */
function factColumns(facts, measure) {
	if (facts.length === 0) return [];
	const widthsAt = (size) => facts.map(({ label, text }) => Math.max(measure(label, false) * labelSize(size), measure(text, true) * size));
	const room = WIDTH - GAP * (facts.length - 1);
	const size = FACT_SIZES.find((one) => sum(widthsAt(one)) <= room) ?? 21;
	const natural = widthsAt(size);
	const scale = Math.min(1, room / sum(natural));
	const gap = Math.min(64, (WIDTH - sum(natural) * scale) / Math.max(1, facts.length - 1));
	return [`<path fill="${COLOURS.line}" d="M${LEFT} 440h${WIDTH}v2H${LEFT}z"/>`, ...facts.flatMap(({ label, text, tone }, index) => {
		const x = LEFT + sum(natural.slice(0, index)) * scale + index * gap;
		const width = (natural[index] ?? 0) * scale + 1;
		const colour = tone === void 0 ? COLOURS.ink : TONES[tone];
		return [cell(label, {
			x,
			y: 486,
			size: labelSize(size),
			colour: COLOURS.soft
		}, measure, width), cell(text, {
			x,
			y: 526,
			size,
			colour,
			bold: true
		}, measure, width)];
	})];
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
/** One line, smaller where the width asks for it. */
function line(text, style, measure, width) {
	const { size, bold = false } = style;
	const fitted = fitText(text, {
		width,
		lines: 1,
		sizes: [
			size,
			size * .85,
			size * .7
		],
		bold
	}, measure);
	return textAt(fitted.lines[0] ?? "", {
		...style,
		size: fitted.size
	});
}
/** One line in the size it is given. */
function cell(text, style, measure, width) {
	const { size, bold = false } = style;
	const { lines } = fitText(text, {
		width,
		lines: 1,
		sizes: [size],
		bold
	}, measure);
	return textAt(lines[0] ?? "", style);
}
// src/pages/_picture.ts
/**
* Only the fonts that come with the program, so that every machine draws the same, and how wide they
* make what was measured so far: most words of a build's pictures are on several.
*/
var fontsOf = onceFor(({ fontDir }) => ({
	options: resvgOptions(fontDir),
	widths: /* @__PURE__ */ new Map()
}));
function resvgOptions(fontDir) {
	return { font: {
		loadSystemFonts: false,
		fontFiles: ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"].map((file) => join(fontDir, file)),
		defaultFontFamily: "DejaVu Sans"
	} };
}
/** A picture as PNG. One that was drawn before comes from the cache, by the digest of its SVG. */
async function pictureResponse(picture) {
	const svg = sharePictureSvg(picture, measure());
	const digest = createHash("sha256").update(svg).digest("hex");
	const cached = join(pictures.cacheDir, `${digest}.png`);
	const png = await readFile(cached).catch(() => void 0) ?? await draw(svg, cached);
	return new Response(new Uint8Array(png), { headers: { "content-type": "image/png" } });
}
async function draw(svg, cached) {
	const png = new Resvg(svg, fontsOf(pictures).options).render().asPng();
	await mkdir(pictures.cacheDir, { recursive: true });
	const fresh = `${cached}.${process.pid}`;
	await writeFile(fresh, png);
	await rename(fresh, cached);
	return png;
}
/** Measures by drawing, and remembers. */
function measure() {
	const { options, widths } = fontsOf(pictures);
	return (text, bold) => {
		const svg = sampleSvg(text, bold);
		const width = widths.get(svg) ?? widthOf(svg, options);
		widths.set(svg, width);
		return width;
	};
}
function widthOf(svg, options) {
	const { x, width } = new Resvg(svg, options).getBBox() ?? {
		x: 0,
		width: 0
	};
	return (x + width) / 100;
}
export { printable as a, TONES as i, pictureResponse as n, textAt as o, COLOURS as r, measure as t };
