import { hashSource, policyMeta } from './content-policy.ts';
import { classAttributesOf, classesIn, classesOf, leanStyle } from './lean-style.ts';

const CHARSET = '<meta charset="utf-8">';
const STYLE_START = '<style>';
const STYLE_END = '</style>';
const SCRIPT = /<script(?: type="module")?>([\s\S]+?)<\/script>/gu;

interface Lean {
  readonly css: string;
  readonly hash: string;
}

/** A style sheet of the program, and what was left of it for the classes of pages. */
interface Sheet {
  readonly css: string;
  readonly classes: ReadonlySet<string>;
  /** By the classes of a page. */
  readonly lean: Map<string, Lean>;
  /** The same by its class attributes, so that few pages are asked for their classes. */
  readonly known: Map<string, Lean>;
}

/**
 * Makes the last hand on the pages of a build: each gets, in place of the name of its style sheet
 * (`styles`), what it can use of it, and a Content Security Policy with the hashes of its own style and
 * of those of its inline scripts that the program has (`scripts`), so that a script that came with
 * content does not run. The policy comes first, since it binds only what follows it. What was worked out
 * for one page serves the next. Throws where a page names a sheet that is not there: what else stands in
 * a style of a head would be lost.
 */
export function pageFinisher(
  scripts: readonly string[],
  styles: ReadonlyMap<string, string>,
): (html: string) => string {
  const sheets = new Map<string, Sheet>();
  const sheetOf = (name: string): Sheet => {
    const css = styles.get(name);
    if (css === undefined) throw new Error(`The program has no style sheet "${name}".`);
    const sheet = sheets.get(name) ?? newSheet(css);
    sheets.set(name, sheet);
    return sheet;
  };
  const hashes = new Map(scripts.map((text) => [text, hashSource(text)]));
  return (html) => {
    const end = html.indexOf('</head>');
    const head = end === -1 ? html : html.slice(0, end);
    const [before, name, after] = cutStyle(head);
    const rest = end === -1 ? '' : html.slice(end);
    const words = before + after + rest;
    const lean = name === undefined ? undefined : leanOf(sheetOf(name), words);
    const own = scriptsOf(words, hashes);
    const meta = policyMeta(own, lean === undefined ? [] : [lean.hash]);
    const style = lean === undefined ? '' : `${STYLE_START}${lean.css}${STYLE_END}`;
    return `${withMeta(before, meta)}${style}${after}${rest}`;
  };
}

/** What stands before, in and behind the style of a head; Astro puts one there. */
function cutStyle(head: string): [before: string, name: string | undefined, after: string] {
  const start = head.indexOf(STYLE_START);
  const end = head.indexOf(STYLE_END, start);
  if (start === -1 || end === -1) return [head, undefined, ''];
  return [
    head.slice(0, start),
    head.slice(start + STYLE_START.length, end),
    head.slice(end + STYLE_END.length),
  ];
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
  const texts = [...html.matchAll(SCRIPT)].map(([, text = '']) => text);
  return [...new Set(texts)].flatMap((text) => hashes.get(text) ?? []);
}

function withMeta(head: string, meta: string): string {
  if (head.includes(CHARSET)) return head.replace(CHARSET, () => `${CHARSET}${meta}`);
  return head.replace('<head>', () => `<head>${meta}`);
}
