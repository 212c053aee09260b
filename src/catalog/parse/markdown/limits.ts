/** A bound that no honest body meets: a body has `more than <most> <what>`. */
export interface Limit {
  readonly most: number;
  readonly what: string;
  /** The next step for the writer. */
  readonly hint: string;
}

const SIGNS = 'signs of Markdown such as * _ [ < &';
const SPLIT = 'Split the file, or move the long part to a file of its own.';
const PARTS = 'Put blank lines between the parts that the paragraph or code block is made of.';

/**
 * Measured with Sätteri 0.10.5: at these bounds the slowest texts found take a few tenths of a
 * second. A paragraph is what stands between two blank lines or list signs at the margin.
 */
export const LIMITS = {
  characters: { most: 2 ** 20, what: 'characters', hint: SPLIT },
  lines: { most: 10_000, what: 'lines', hint: SPLIT },
  // Finding the column of each sign in a line with an umlaut walks the line anew.
  lineCharacters: { most: 10_000, what: 'characters on one line', hint: 'Break the line.' },
  depth: {
    most: 20,
    what: 'quotes and lists inside each other',
    hint: 'Remove some of the > or list signs, or the spaces, at the beginning of the line.',
  },
  signs: { most: 15_000, what: SIGNS, hint: SPLIT },
  paragraphSigns: { most: 4_000, what: `${SIGNS} in one paragraph`, hint: PARTS },
  paragraphHosts: {
    most: 200,
    what: 'addresses that begin with www. in one paragraph',
    hint: 'Begin the addresses with https://, or put blank lines between them.',
  },
  paragraphReferences: { most: 300, what: '& in one paragraph', hint: PARTS },
  wordSigns: {
    most: 200,
    what: `${SIGNS} in one word`,
    hint: 'Put spaces or line breaks into the word.',
  },
  cells: {
    most: 10_000,
    what: 'table cells (columns times rows)',
    hint: 'Split the table over several files, or leave columns out.',
  },
  headings: { most: 1_000, what: 'headings', hint: SPLIT },
  headingSigns: { most: 4_000, what: `${SIGNS} in headings`, hint: SPLIT },
  footnotes: { most: 1_000, what: 'footnotes', hint: SPLIT },
  mdxCharacters: { most: 2 ** 17, what: 'characters, the most for MDX', hint: SPLIT },
  mdxBrackets: { most: 2_000, what: 'brackets ( [ { <, the most for MDX', hint: SPLIT },
  mdxBraces: {
    most: 10,
    what: 'braces { inside each other',
    hint: 'Move the code to a component.',
  },
  mdxOperators: { most: 8_000, what: 'signs such as = ? : +, the most for MDX', hint: SPLIT },
} as const satisfies Record<string, Limit>;
