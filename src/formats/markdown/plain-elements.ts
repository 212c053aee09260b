/** An element that a parser leaves where it is written, and where that is. */
export interface PlainElement {
  readonly name: string;
  /** It has no end tag. */
  readonly isVoid: boolean;
  /** It would end a paragraph or a heading that is open. */
  readonly isBlock: boolean;
  readonly endsAtBlock: boolean;
  /** It holds only elements that have to be in it. */
  readonly holdsNoText: boolean;
  /** What it has to be in; undefined if that may be anything else. */
  readonly places: ReadonlySet<string | undefined> | undefined;
}

const INLINE = 'a em strong del ins mark code span kbd sub sup abbr br img input'.split(' ');
const HEADINGS = 'h1 h2 h3 h4 h5 h6'.split(' ');
const BLOCKS = 'p ul ol li blockquote div section details summary pre table hr'.split(' ');
const TABLE_PARTS = 'thead tbody tr th td'.split(' ');

const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input']);
const FRAMES: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tr']);
const PLACES: ReadonlyMap<string, ReadonlySet<string | undefined>> = new Map([
  ['li', new Set(['ul', 'ol'])],
  ['thead', new Set(['table'])],
  ['tbody', new Set(['table'])],
  ['tr', new Set(['thead', 'tbody'])],
  ['th', new Set(['tr'])],
  ['td', new Set(['tr'])],
]);

/** All that a body is made of but the parts of MDX, by name. */
export const PLAIN_ELEMENTS: ReadonlyMap<string, PlainElement> = new Map(
  [...INLINE, ...HEADINGS, ...BLOCKS, ...TABLE_PARTS].map((name) => {
    const isHeading = HEADINGS.includes(name);
    const element: PlainElement = {
      name,
      isVoid: VOID.has(name),
      isBlock: isHeading || BLOCKS.includes(name),
      endsAtBlock: isHeading || name === 'p',
      holdsNoText: FRAMES.has(name),
      places: PLACES.get(name),
    };
    return [name, element];
  }),
);
