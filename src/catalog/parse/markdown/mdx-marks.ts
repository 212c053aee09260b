/** A brace or tag of MDX, and its offset. */
export interface Mark {
  readonly name: string;
  readonly offset: number;
}

/** The open braces and tags at an offset of MDX, and the mismatches before it. */
export interface MdxMarks {
  readonly open: Mark[];
  /** The number of open braces. */
  braces: number;
  /** End tags without a start tag, or tags that a brace closes. */
  lost: number;
  /** The first brace that is nested in `MAX_OPEN` others. */
  deepBrace: Mark | undefined;
  /** An unclosed tag, if there are more than `MAX_OPEN`. */
  openTag: Mark | undefined;
}

/** Real code is not nested deeper. The parser's time doubles with each unclosed mark. */
const MAX_OPEN = 10;

/** Returns marks with nothing open. */
export function newMarks(): MdxMarks {
  return { open: [], braces: 0, lost: 0, deepBrace: undefined, openTag: undefined };
}

/** Updates the marks with the next token: a brace, `/>`, `<Name` or `</Name`. */
export function followMark(marks: MdxMarks, token: string, offset: number): void {
  if (token === '{') openBrace(marks, offset);
  else if (token === '}') closeBrace(marks);
  else if (token === '/>') closeTag(marks, undefined, offset);
  else if (token.startsWith('</')) closeTag(marks, token.slice(2), offset);
  else if (token.startsWith('<')) openTag(marks, token.slice(1), offset);
}

/** Updates the marks with tags in a string or comment, which may not be one for the parser. */
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
  if (marks.braces > MAX_OPEN) marks.deepBrace ??= mark;
}

/** Closes the innermost brace; tags that are open in it stay open. */
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
  if (tags > MAX_OPEN) marks.openTag ??= marks.open.find((mark) => mark.name !== '{');
}

/** Closes a tag. Without a name it is `/>`, which closes the innermost tag. */
function closeTag(marks: MdxMarks, name: string | undefined, offset: number): void {
  const last = marks.open.at(-1)?.name;
  if (last !== undefined && last !== '{' && last === (name ?? last)) marks.open.pop();
  else lose(marks, 1, { name: `/${name ?? ''}`, offset });
}

function lose(marks: MdxMarks, count: number, mark: Mark): void {
  marks.lost += count;
  if (marks.lost > MAX_OPEN) marks.openTag ??= mark;
}
