import { rulesOf, selectorsOf } from './lean-style.ts';

/** Element names with `<` before them, and class attributes, as HTML has them. */
const NAMES = /<[a-z][a-z0-9]*|class=(?:"[^"]*"|[^\s>"']+)/gu;

const ATTRIBUTE = /\[[^[\]]*\]/gu;
/** Pseudo-classes whose selectors an element need not match. */
const OTHERS = /:(?:not|has)\((?:[^()]|\([^()]*\))*\)/gu;
/** Pseudo-classes of which an element matches one selector. */
const CHOICE = /:(?:is|where)\(((?:[^()]|\([^()]*\))*)\)/gu;
const ARGUMENT = /:[\w-]+\([^()]*\)/gu;
const CLASS = /\.(-?[A-Za-z_][\w-]*)/gu;
const ELEMENT = /(?:^|[\s>+~])([a-z][a-z0-9]*)/gu;

/** Elements and classes of a part of a page. */
interface Names {
  readonly elements: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
}

/** Returns the distinct element names and class attributes of HTML, as they are written. */
export function namesIn(html: string): ReadonlySet<string> {
  return new Set(html.match(NAMES));
}

/**
 * Returns the rules of a style sheet that a part of a page can match, without those for print. `written` are its
 * names. A rule too many or too few is no fault: the whole style sheet follows, and decides.
 */
export function criticalStyle(css: string, written: ReadonlySet<string>): string {
  const all = [...written];
  const elements = all.filter((name) => name.startsWith('<')).map((name) => name.slice(1));
  const classes = all
    .filter((name) => !name.startsWith('<'))
    .flatMap((name) => name.slice('class='.length).replaceAll('"', '').split(/\s+/u));
  return criticalRules(css, { elements: new Set(elements), classes: new Set(classes) });
}

function criticalRules(css: string, names: Names): string {
  return rulesOf(css)
    .map((rule) => criticalRule(rule, names))
    .join('');
}

function criticalRule(rule: string, names: Names): string {
  const open = rule.indexOf('{');
  const head = rule.slice(0, open);
  if (open === -1 || !rule.endsWith('}')) return rule;
  if (/^\s*@media print\s*$/u.test(head)) return '';
  if (/^\s*@(?:media|supports)\b/u.test(head)) {
    const inner = criticalRules(rule.slice(open + 1, -1), names);
    return inner.trim() === '' ? '' : `${head}{${inner}}`;
  }
  if (head.trimStart().startsWith('@')) return rule;
  const left = selectorsOf(head).filter((selector) => couldMatch(selector, names));
  return left.length === 0 ? '' : `${left.join(',')}${rule.slice(open)}`;
}

function couldMatch(selector: string, names: Names): boolean {
  const plain = selector.replace(ATTRIBUTE, '').replace(OTHERS, '');
  const choices = [...plain.matchAll(CHOICE)].map(([, inside = '']) => selectorsOf(inside));
  const rest = plain.replace(CHOICE, '').replace(ARGUMENT, '').trim();
  return (
    choices.every((choice) => choice.some((one) => couldMatch(one, names))) &&
    [...rest.matchAll(CLASS)].every(([, name = '']) => names.classes.has(name)) &&
    [...rest.matchAll(ELEMENT)].every(([, name = '']) => names.elements.has(name))
  );
}
