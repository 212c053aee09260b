/** A line break in a link may have the marks of a quote behind it. */
const SPACE = String.raw`[ \t]*(?:(?:\r\n|\n|\r)[ \t>]*)?`;
const TITLE = String.raw`"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)`;
/** Parentheses in a destination are balanced; nobody nests them deeper. */
const NESTED = [1, 2, 3].reduce(
  (inner) => String.raw`(?:\\.|[^\s()\\]|\(${inner}\))*`,
  String.raw`(?:\\.|[^\s()\\])*`,
);
const DESTINATION = String.raw`(<(?:\\.|[^<>\\\r\n])*>|(?!<)${NESTED})`;
const INLINE = new RegExp(
  `^(\\]\\(${SPACE})${DESTINATION}(?:${SPACE}(?:${TITLE}))?${SPACE}\\)$`,
  'su',
);
const DEFINITION = new RegExp(
  String.raw`^(\[(?:\\.|[^[\]\\])+\]:${SPACE})(<(?:\\.|[^<>\\\r\n])*>|\S+)`,
  'su',
);

interface Found {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the destination of `[label](destination "title")`, angle brackets included. `from` is where
 * its label ends or may end, `end` where the link does. Undefined for a link in another form.
 */
export function inlineDestination(source: string, from: number, end: number): Found | undefined {
  for (let at = from; (at = source.indexOf('](', at)) !== -1 && at < end; at += 1) {
    const found = rangeIn(INLINE, source.slice(at, end), at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Finds the destination of `[label]: destination`. */
export function definitionDestination(source: string, start: number, end: number) {
  return rangeIn(DEFINITION, source.slice(start, end), start);
}

function rangeIn(pattern: RegExp, text: string, offset: number): Found | undefined {
  const [, before, destination] = pattern.exec(text) ?? [];
  if (before === undefined || destination === undefined) return undefined;
  const start = offset + before.length;
  return { start, end: start + destination.length };
}
