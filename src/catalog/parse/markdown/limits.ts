/** A limit that no real body exceeds. Its message reads: more than <max> <what>. */
export interface Limit {
  readonly max: number;
  readonly what: string;
  /** The hint for the writer. */
  readonly hint: string;
}

const SIGNS = 'Markdown characters such as * _ [ < &';
const SPLIT = 'Split the file, or move the long part to a separate file.';
const PARTS = 'Put blank lines between the parts that the paragraph or code block is made of.';

/**
 * Measured with Sätteri 0.10.5: within these limits the slowest texts found take a few tenths of a second.
 * Here, a paragraph is the text between two blank lines or list markers at the margin.
 */
export const LIMITS = {
  characters: { max: 2 ** 20, what: 'characters', hint: SPLIT },
  lines: { max: 10_000, what: 'lines', hint: SPLIT },
  // To find the column of a character, the parser reads a line with an umlaut from its start again.
  lineCharacters: { max: 10_000, what: 'characters on one line', hint: 'Break the line.' },
  depth: {
    max: 20,
    what: 'quotes and lists inside each other',
    hint: 'Remove some of the > or list markers, or the spaces, at the beginning of the line.',
  },
  signs: { max: 15_000, what: SIGNS, hint: SPLIT },
  paragraphSigns: { max: 4_000, what: `${SIGNS} in one paragraph`, hint: PARTS },
  paragraphHosts: {
    max: 200,
    what: 'addresses that begin with www. in one paragraph',
    hint: 'Begin the addresses with https://, or put blank lines between them.',
  },
  paragraphReferences: { max: 300, what: '& in one paragraph', hint: PARTS },
  wordSigns: {
    max: 200,
    what: `${SIGNS} in one word`,
    hint: 'Put spaces or line breaks into the word.',
  },
  cells: {
    max: 10_000,
    what: 'table cells (columns times rows)',
    hint: 'Split the table over several files, or leave columns out.',
  },
  headings: { max: 1_000, what: 'headings', hint: SPLIT },
  headingSigns: { max: 4_000, what: `${SIGNS} in headings`, hint: SPLIT },
  footnotes: { max: 1_000, what: 'footnotes', hint: SPLIT },
  mdxCharacters: { max: 2 ** 17, what: 'characters, the most for MDX', hint: SPLIT },
  mdxBrackets: { max: 2_000, what: 'brackets ( [ { <, the most for MDX', hint: SPLIT },
  mdxBraces: {
    max: 10,
    what: 'braces { inside each other',
    hint: 'Move the code to a component.',
  },
  mdxOperators: {
    max: 8_000,
    what: 'characters such as = ? : +, the maximum for MDX',
    hint: SPLIT,
  },
} as const satisfies Record<string, Limit>;
