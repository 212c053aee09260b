/** A bound that no honest body meets; `what` and `hint` say it to the writer. */
export interface Limit {
  readonly most: number;
  readonly what: string;
  readonly hint: string;
}

const SPLIT = 'Split the file, or move the long part to a file of its own.';

/**
 * Measured with Sätteri 0.10.5: at these bounds the slowest texts found take a few tenths of a
 * second. Each name says what is counted; a paragraph is what stands between two blank lines.
 */
export const LIMITS = {
  characters: { most: 2 ** 20, what: 'too many characters', hint: SPLIT },
  lines: { most: 10_000, what: 'too many lines', hint: SPLIT },
  depth: {
    most: 20,
    what: 'quotes and lists inside each other too deep here',
    hint: 'Remove some of the > or list signs at the beginning of the line.',
  },
  signs: {
    most: 12_000,
    what: 'too many signs of Markdown such as * _ [ < & up to here',
    hint: SPLIT,
  },
  paragraphSigns: {
    most: 4_000,
    what: 'too many signs of Markdown such as * _ [ < & in one paragraph',
    hint: 'Put blank lines between the paragraphs, list items or code blocks that it is made of.',
  },
  paragraphHosts: {
    most: 200,
    what: 'too many addresses that begin with www. in one paragraph',
    hint: 'Put blank lines between its parts, or begin the addresses with https://.',
  },
  paragraphReferences: {
    most: 500,
    what: 'too many & in one paragraph',
    hint: 'Put blank lines between the paragraphs, list items or code blocks that it is made of.',
  },
  wordSigns: {
    most: 200,
    what: 'too many signs of Markdown such as * _ [ < & in one word',
    hint: 'Put spaces or line breaks into the word.',
  },
  cells: {
    most: 10_000,
    what: 'too many table cells (columns times rows) up to here',
    hint: 'Split the table, or leave columns out.',
  },
  footnotes: { most: 1_000, what: 'too many footnotes up to here', hint: SPLIT },
  mdxCharacters: { most: 2 ** 17, what: 'too many characters for MDX', hint: SPLIT },
  mdxBrackets: { most: 3_000, what: 'too many brackets ( [ { < up to here', hint: SPLIT },
  mdxOperators: { most: 8_000, what: 'too many signs such as = ? : + up to here', hint: SPLIT },
} as const satisfies Record<string, Limit>;
