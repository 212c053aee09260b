import { excess, type Excess } from './excess.ts';
import { LIMITS, type Limit } from './limits.ts';
import { mdxExcess } from './mdx-guard.ts';
import { looksPlain } from './plain-look.ts';
import { scanLine } from './scan-line.ts';

const LINE_END = /\r\n|\n|\r/u;
/** A list item at the margin ends a paragraph, so its counters start again. */
const TOP_ITEM = /^ {0,3}[-+*][ \t]+\S/u;

/** Counters that start again with each paragraph. */
const NEW_PARAGRAPH = {
  paragraphSigns: 0,
  paragraphHosts: 0,
  paragraphReferences: 0,
  tableColumns: 0,
};
const NEW_BODY = {
  ...NEW_PARAGRAPH,
  signs: 0,
  cells: 0,
  headings: 0,
  headingSigns: 0,
  footnotes: 0,
};

type Counts = Record<keyof typeof NEW_BODY, number>;

const LIMITED = [
  'paragraphSigns',
  'paragraphHosts',
  'paragraphReferences',
  'signs',
  'cells',
  'headings',
  'headingSigns',
  'footnotes',
] as const;

/**
 * Refuses a body that would block the parser for seconds or crash it. The parser is native code that cannot be
 * interrupted, and takes quadratic time or more for some texts that no person writes. Reads the body once,
 * knows only lines and Markdown characters, and counts too much rather than too little. Returns undefined for
 * a body that is safe to parse.
 */
export function tooComplex(source: string, format: 'md' | 'mdx'): Excess | undefined {
  const size = format === 'mdx' ? LIMITS.mdxCharacters : LIMITS.characters;
  if (source.length > size.max) return excess(size, 1);
  const found = looksPlain(source) ? undefined : lineExcess(source);
  return found ?? (format === 'mdx' ? mdxExcess(source) : undefined);
}

function lineExcess(source: string): Excess | undefined {
  const lines = source.split(LINE_END);
  if (lines.length > LIMITS.lines.max) return excess(LIMITS.lines, LIMITS.lines.max + 1);
  const counts = { ...NEW_BODY };
  for (const [index, line] of lines.entries()) {
    const limit = countLine(counts, line);
    if (limit !== undefined) return excess(limit, index + 1);
  }
  return undefined;
}

function countLine(counts: Counts, line: string): Limit | undefined {
  const seen = scanLine(line);
  if (seen.isBlank || TOP_ITEM.test(line)) Object.assign(counts, NEW_PARAGRAPH);
  counts.signs += seen.signs;
  counts.paragraphSigns += seen.signs;
  counts.paragraphHosts += seen.hosts;
  counts.paragraphReferences += seen.references;
  counts.headings += seen.heading === 'none' ? 0 : 1;
  if (seen.heading === 'itself') counts.headingSigns += seen.signs;
  if (seen.heading === 'above') counts.headingSigns += counts.paragraphSigns;
  counts.footnotes += seen.footnotes;
  counts.tableColumns = Math.max(counts.tableColumns, seen.tableColumns);
  counts.cells += counts.tableColumns;
  if (seen.wideCharacters > LIMITS.lineCharacters.max) return LIMITS.lineCharacters;
  if (seen.depth > LIMITS.depth.max) return LIMITS.depth;
  if (seen.wordSigns > LIMITS.wordSigns.max) return LIMITS.wordSigns;
  const exceeded = LIMITED.find((name) => counts[name] > LIMITS[name].max);
  return exceeded === undefined ? undefined : LIMITS[exceeded];
}
