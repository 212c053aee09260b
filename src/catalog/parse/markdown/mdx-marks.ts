/** A brace or a tag of MDX, and where it begins. */
export interface Mark {
  readonly name: string;
  readonly offset: number;
}

/** The braces and tags of MDX that are open at a place, and those that went wrong before it. */
export interface MdxMarks {
  readonly open: Mark[];
  /** How many of the open marks are braces. */
  braces: number;
  /** Tags that end nothing, or that a brace ends. */
  lost: number;
  /** The first brace that stands in `MOST_OPEN` others. */
  deepBrace: Mark | undefined;
  /** A tag that is never closed, where there are more than `MOST_OPEN`. */
  openTag: Mark | undefined;
}

/** Honest code does not nest deeper; the parser's time doubles with each mark that stays open. */
const MOST_OPEN = 10;

/** Nothing is open. */
export function newMarks(): MdxMarks {
  return { open: [], braces: 0, lost: 0, deepBrace: undefined, openTag: undefined };
}

/** Takes the next mark into account: a brace, `/>`, `<Name` or `</Name`. */
export function followMark(marks: MdxMarks, token: string, offset: number): void {
  if (token === '{') openBrace(marks, offset);
  else if (token === '}') closeBrace(marks);
  else if (token === '/>') closeTag(marks, undefined, offset);
  else if (token.startsWith('</')) closeTag(marks, token.slice(2), offset);
  else if (token.startsWith('<')) openTag(marks, token.slice(1), offset);
}

/** Takes the tags of a string or a comment into account, which may not be one for the parser. */
export function strayTags(marks: MdxMarks, text: string, offset: number): void {
  const opened = text.match(/<[A-Za-z>]/g)?.length ?? 0;
  const closed = text.match(/<\/|\/>/g)?.length ?? 0;
  const [first = '<'] = /<\/?[A-Za-z][\w.:-]*/u.exec(text) ?? [];
  lose(marks, Math.abs(opened - closed), { name: first.slice(1), offset });
}

function openBrace(marks: MdxMarks, offset: number): void {
  const mark = { name: '{', offset };
  marks.open.push(mark);
  marks.braces += 1;
  if (marks.braces > MOST_OPEN) marks.deepBrace ??= mark;
}

/** Ends the innermost brace; tags that are still open in it stay so. */
function closeBrace(marks: MdxMarks): void {
  const at = marks.open.findLastIndex(({ name }) => name === '{');
  if (at === -1) return;
  const [, first, ...more] = marks.open.splice(at);
  marks.braces -= 1;
  if (first !== undefined) lose(marks, more.length + 1, first);
}

function openTag(marks: MdxMarks, name: string, offset: number): void {
  marks.open.push({ name, offset });
  const tags = marks.open.length - marks.braces;
  if (tags > MOST_OPEN) marks.openTag ??= marks.open.find((mark) => mark.name !== '{');
}

/** Without a name it is `/>`, which ends whatever tag is innermost. */
function closeTag(marks: MdxMarks, name: string | undefined, offset: number): void {
  const last = marks.open.at(-1)?.name;
  if (last !== undefined && last !== '{' && last === (name ?? last)) marks.open.pop();
  else lose(marks, 1, { name: `/${name ?? ''}`, offset });
}

function lose(marks: MdxMarks, count: number, mark: Mark): void {
  marks.lost += count;
  if (marks.lost > MOST_OPEN) marks.openTag ??= mark;
}
