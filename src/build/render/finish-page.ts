import { hashSource, policyMeta } from './content-policy.ts';
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
}

/**
 * Returns a function that finishes the pages of a build. It replaces the mark of the style sheet by the rules
 * that the page can use, and adds a Content Security Policy. The policy allows these rules and the inline
 * scripts of the bundle (`scripts`) by their hashes, so a script in content does not run. It stands first in
 * the head, since it applies only to what follows. Pages share the cache of pruned style sheets. `styles` maps
 * each mark to its style sheet. The returned function throws for a page whose mark is missing: the page
 * would be published without styles.
 */
export function pageFinisher(
  scripts: readonly string[],
  styles: ReadonlyMap<string, string>,
): (html: string, mark: string | undefined) => string {
  const sheets = new Map([...styles].map(([mark, css]) => [mark, newSheet(css)]));
  const hashes = new Map(scripts.map((text) => [text, hashSource(text)]));
  return (html, mark) => {
    const sheet = mark === undefined ? undefined : sheets.get(mark);
    if (mark !== undefined && sheet === undefined) throw new Error('The bundle has no such style.');
    const [before, after] = mark === undefined ? [html, ''] : cutStyle(html, mark);
    const rest = before + after;
    const lean = sheet === undefined ? undefined : leanOf(sheet, rest);
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

function newSheet(css: string): Sheet {
  return { css, classes: classesIn(css), lean: new Map(), known: new Map() };
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
  const left = leanStyle(sheet.css, new Set(classes));
  const lean = { css: left, hash: hashSource(left) };
  sheet.lean.set(key, lean);
  return lean;
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
