/** Spaces with at most one line break, which may be followed by the markers of a quote. */
const SPACE = String.raw`[ \t]*(?:(?:\r\n|\n|\r)[ \t>]*)?`;
const TITLE = String.raw`"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\((?:\\.|[^()\\])*\)`;
/** Balanced parentheses in a destination, at most three levels deep. */
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

interface Destination {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the destination of `[label](destination "title")`, including angle brackets. `from` is where its
 * label ends at the earliest, `end` is the end of the link. Undefined for a link in another form.
 */
export function inlineDestination(
  source: string,
  from: number,
  end: number,
): Destination | undefined {
  for (let at = from; (at = source.indexOf('](', at)) !== -1 && at < end; at += 1) {
    const found = rangeIn(INLINE, source.slice(at, end), at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the destination of `[label]: destination`. */
export function definitionDestination(source: string, start: number, end: number) {
  return rangeIn(DEFINITION, source.slice(start, end), start);
}

function rangeIn(pattern: RegExp, text: string, offset: number): Destination | undefined {
  const [, before, destination] = pattern.exec(text) ?? [];
  if (before === undefined || destination === undefined) return undefined;
  const start = offset + before.length;
  return { start, end: start + destination.length };
}
