/** Classes that only scripts add: no rendered page contains them. */
const SCRIPT_CLASSES: readonly string[] = [
  ...['step-box', 'step-note', 'done', 'code-box', 'copy-code'],
  ...['matched', 'match-list', 'match-more', 'match-marks', 'only-matches', 'unfolded', 'over'],
  'beside',
];

/** It also finds the same words in a text, which only keeps a rule too many: a regular expression that tells is slow. */
const CLASS_ATTRIBUTE = /class=(?:"[^"]*"|[^\s>"']+)/gu;
const CLASS = /\.(-?[A-Za-z_][\w-]*)/gu;
/** Pseudo-classes whose classes an element need not have to match. */
const CHOICE = /:(?:is|not|where|has)\((?:[^()]|\([^()]*\))*\)/gu;

/** Returns the distinct class attributes of a page. Pages with the same set have the same classes. */
export function classAttributesOf(html: string): ReadonlySet<string> {
  return new Set(html.match(CLASS_ATTRIBUTE));
}

/** Returns the classes in class attributes, and those that scripts may add to a page. */
export function classesOf(attributes: ReadonlySet<string>): ReadonlySet<string> {
  const written = [...attributes].flatMap((attribute) =>
    attribute.slice('class='.length).replaceAll('"', '').split(/\s+/u),
  );
  return new Set([...written, ...SCRIPT_CLASSES]);
}

/** Returns the classes that a style sheet names. */
export function classesIn(css: string): ReadonlySet<string> {
  return new Set([...css.matchAll(CLASS)].map(([, name = '']) => name));
}

/**
 * Removes the rules for classes that a page does not have. A style sheet holds the rules of all components of
 * a route, of which most pages show only a few; the rest would be a fifth of the transferred bytes. Keeps
 * rules without a class, and anything that it cannot parse.
 */
export function leanStyle(css: string, classes: ReadonlySet<string>): string {
  return rulesOf(css)
    .map((rule) => leanRule(rule, classes))
    .join('');
}

function leanRule(rule: string, classes: ReadonlySet<string>): string {
  const open = rule.indexOf('{');
  const head = rule.slice(0, open);
  if (open === -1 || !rule.endsWith('}')) return rule;
  if (/^\s*@(?:media|supports)\b/u.test(head)) {
    const inner = leanStyle(rule.slice(open + 1, -1), classes);
    return inner.trim() === '' ? '' : `${head}{${inner}}`;
  }
  if (head.trimStart().startsWith('@')) return rule;
  return selectorsOf(head).some((selector) => couldMatch(selector, classes)) ? rule : '';
}

function couldMatch(selector: string, classes: ReadonlySet<string>): boolean {
  const needed = selector.replace(CHOICE, '').matchAll(CLASS);
  return [...needed].every(([, name = '']) => classes.has(name));
}

/** Splits the top level of a style sheet after each block and each statement. */
export function rulesOf(css: string): string[] {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of css.matchAll(/"(?:[^"\\]|\\.)*"|[{};]/gu)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth > 0 || sign === '{' || sign.startsWith('"')) continue;
    rules.push(css.slice(start, index + 1));
    start = index + 1;
  }
  return [...rules, css.slice(start)].filter((rule) => rule !== '');
}

/** Splits a list of selectors at its commas. */
export function selectorsOf(head: string): string[] {
  const selectors: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of head.matchAll(/[(),]/gu)) {
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (depth === 0) {
      selectors.push(head.slice(start, index));
      start = index + 1;
    }
  }
  return [...selectors, head.slice(start)];
}
