import { hashSource, policyMeta } from './content-policy.ts';
import { criticalStyle, namesIn } from './critical-style.ts';
import { lateStylesFile, splitPage } from './late-styles.ts';
import { classAttributesOf, classesIn, classesOf, leanStyle } from './lean-style.ts';

const CHARSET = '<meta charset="utf-8">';
const STYLE_START = '<style>';
const STYLE_END = '</style>';
const SCRIPT_STARTS = ['<script>', '<script type="module">'];
const SCRIPT_END = '</script>';

/** A style sheet with only the rules that a page can use. */
interface Lean {
  readonly css: string;
  readonly hash: string;
}

/** A style sheet of the bundle, with a cache of its pruned versions. */
interface Sheet {
  readonly css: string;
  readonly classes: ReadonlySet<string>;
  /** Pruned versions by the classes of a page. */
  readonly lean: Map<string, Lean>;
  /** The same by the class attributes of a page, which are found faster than its classes. */
  readonly known: Map<string, Lean>;
  /** The rules for what a page shows first, by its names. */
  readonly critical: Map<string, Lean>;
  /** The link to its file, for pages that load it. */
  readonly link: string;
}

/**
 * Returns a function that finishes the pages of a build. It replaces the mark of the style sheet by the rules
 * that the page can use, and adds a Content Security Policy. The policy allows these rules and the inline
 * scripts of the bundle (`scripts`) by their hashes, so a script in content does not run. It stands first in
 * the head, since it applies only to what follows. Pages share the cache of pruned style sheets. `styles` maps
 * each mark to its style sheet. A page that its layout splits gets the rules for its first part, and below that a link
 * to the file of its style sheet, which lies below `base`. The returned function throws for a page whose mark is
 * missing: the page would be published without styles.
 */
export function pageFinisher(
  scripts: readonly string[],
  styles: ReadonlyMap<string, string>,
  base: string,
): (html: string, mark: string | undefined) => string {
  const sheets = new Map([...styles].map(([mark, css]) => [mark, newSheet(css, base)]));
  const hashes = new Map(scripts.map((text) => [text, hashSource(text)]));
  return (html, mark) => {
    const sheet = mark === undefined ? undefined : sheets.get(mark);
    if (mark !== undefined && sheet === undefined) throw new Error('The bundle has no such style.');
    const [before, later] = mark === undefined ? [html, ''] : cutStyle(html, mark);
    const { lean, after } = sheet === undefined ? unstyled(later) : styled(sheet, before, later);
    const rest = before + after;
    const meta = policyMeta(scriptsOf(rest, hashes), lean === undefined ? [] : [lean.hash]);
    const style = lean === undefined ? '' : `${STYLE_START}${lean.css}${STYLE_END}`;
    return `${withMeta(before, meta)}${style}${after}`;
  };
}

/**
 * Splits a page at the style element with this mark. Searches for the whole element, since the text of a page
 * may contain `<style>` or `</head>`.
 */
function cutStyle(html: string, mark: string): [before: string, after: string] {
  const element = `${STYLE_START}${mark}${STYLE_END}`;
  const start = html.indexOf(element);
  if (start === -1) throw new Error('The page has no style sheet.');
  return [html.slice(0, start), html.slice(start + element.length)];
}

function newSheet(css: string, base: string): Sheet {
  // Within the body, a style sheet blocks only what follows it: what the page shows first is there before.
  const link = `<link rel="stylesheet" href="${base}${lateStylesFile(css)}">`;
  const caches = { lean: new Map(), known: new Map(), critical: new Map() };
  return { css, classes: classesIn(css), link, ...caches };
}

/** The rules of a page, and its HTML after these. */
interface Styled {
  readonly lean: Lean | undefined;
  readonly after: string;
}

function unstyled(after: string): Styled {
  return { lean: undefined, after };
}

function styled(sheet: Sheet, before: string, after: string): Styled {
  const split = splitPage(after);
  if (split === undefined) return { lean: leanOf(sheet, before + after), after };
  const lean = criticalOf(sheet, before + split.first);
  return { lean, after: split.first + sheet.link + split.rest };
}

function criticalOf(sheet: Sheet, html: string): Lean {
  const names = namesIn(html);
  const written = [...names].join('');
  const critical = sheet.critical.get(written) ?? hashed(criticalStyle(sheet.css, names));
  sheet.critical.set(written, critical);
  return critical;
}

function leanOf(sheet: Sheet, html: string): Lean {
  const attributes = classAttributesOf(html);
  const written = [...attributes].join('');
  const lean = sheet.known.get(written) ?? leanFor(sheet, classesOf(attributes));
  sheet.known.set(written, lean);
  return lean;
}

function leanFor(sheet: Sheet, all: ReadonlySet<string>): Lean {
  const classes = [...all].filter((name) => sheet.classes.has(name)).toSorted();
  const key = classes.join(' ');
  const known = sheet.lean.get(key);
  if (known !== undefined) return known;
  const lean = hashed(leanStyle(sheet.css, new Set(classes)));
  sheet.lean.set(key, lean);
  return lean;
}

function hashed(css: string): Lean {
  return { css, hash: hashSource(css) };
}

function scriptsOf(html: string, hashes: ReadonlyMap<string, string>): string[] {
  return [...inlineScripts(html)].flatMap((text) => hashes.get(text) ?? []);
}

/** Returns the distinct inline scripts of a page. Searches for strings: scripts are long for a regular expression. */
function inlineScripts(html: string): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let at = html.indexOf('<script'); at !== -1; at = html.indexOf('<script', at + 1)) {
    const opening = SCRIPT_STARTS.find((tag) => html.startsWith(tag, at));
    if (opening === undefined) continue;
    const end = html.indexOf(SCRIPT_END, at);
    if (end !== -1) texts.add(html.slice(at + opening.length, end));
  }
  return texts;
}

function withMeta(head: string, meta: string): string {
  if (head.includes(CHARSET)) return head.replace(CHARSET, () => `${CHARSET}${meta}`);
  return head.replace('<head>', () => `<head>${meta}`);
}
