import { markdownToMdast, type MdastNode } from 'satteri';

/** Beginnings of what GitHub may take for a mention or a reference. Most texts contain none of them. */
const MAYBE = /@|#\d|&(?:#|commat|num)|GH\\?-\d/iu;

/** A zero-width space. As a reference it can be seen in the source, and holds in a mail as well. */
const GAP = '&#8203;';

/** Matches before a sign that no backslash escapes. */
const UNESCAPED = String.raw`(?<=(?<!\\)(?:\\\\)*)`;
const NO_GAP = String.raw`(?!&#8203;|[\u200B\u2060])`;
const AT_REFERENCE = '&(?:#0*64|#x0*40|commat);';

/** An at sign that a name may follow; one within a word belongs to an address. */
const MENTION = String.raw`(?:(?<![\w\\])\\?@|(?<=\\\\)@|${AT_REFERENCE})(?=\S)${NO_GAP}`;
const HTML_MENTION = String.raw`(?:(?<!\w)@|${AT_REFERENCE})(?=\S)${NO_GAP}`;
/** `#1`, `owner/repo#1`, `GH-1`; not the number of a character reference. */
const REFERENCE = String.raw`(?:(?<!\\)\\#|#(?!(?<=${UNESCAPED}&#)\d{1,7};)|${UNESCAPED}&(?:#0*35|#x0*23|num);|(?<!\w)GH\\?-)(?=\d)`;

const REFERENCES = new RegExp(REFERENCE, 'giu');
const MENTIONS = {
  text: new RegExp(MENTION, 'giu'),
  label: new RegExp(MENTION, 'giu'),
  html: new RegExp(HTML_MENTION, 'giu'),
} as const;

/** A comment or a tag of HTML, or code with its tags. */
const HTML_PIECE = /(<!--.*?-->|<(code|pre)\b.*?<\/\2>|<[a-z/!?][^>]*>)/gisu;

/** In the label of a link nothing is a reference; in HTML a backslash is a character. */
type Place = keyof typeof MENTIONS;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Returns Markdown that notifies nobody and refers to no issue on GitHub: a zero-width space follows each sign of a
 * mention or a reference. GitHub looks for these behind the Markdown parser, so a backslash does not hold
 * (https://github.com/github/markup/issues/1168, https://github.com/github/cmark-gfm/issues/181). Code, addresses and
 * links stay as they are. Commits stay, too: GitHub links only those of the repository that shows the text.
 */
export function withoutMentions(markdown: string): string {
  if (!MAYBE.test(markdown)) return markdown;
  const edits: Edit[] = [];
  collectEdits(markdownToMdast(markdown, { features: { gfm: true } }), markdown, 'text', edits);
  let at = 0;
  let text = '';
  for (const edit of edits) {
    text += markdown.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + markdown.slice(at);
}

/** Collects the edits of texts in document order. */
function collectEdits(node: MdastNode, markdown: string, place: Place, edits: Edit[]): void {
  if (isAddress(node, markdown)) return;
  if (node.type === 'text' || node.type === 'html') {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const source = markdown.slice(start, end);
    const text = node.type === 'html' ? htmlApart(source) : apart(source, place);
    if (text !== source) edits.push({ start, end, text });
    return;
  }
  if (!('children' in node)) return;
  const inside = node.type === 'link' || node.type === 'linkReference' ? 'label' : place;
  for (const child of node.children) collectEdits(child, markdown, inside, edits);
}

/** Checks for a link whose text is its address, or the name of its definition: an edit would change its target. */
function isAddress(node: MdastNode, markdown: string): boolean {
  if (node.type === 'linkReference') return node.referenceType !== 'full';
  return node.type === 'link' && markdown[node.position?.start.offset ?? 0] !== '[';
}

function apart(source: string, place: Place): string {
  const parted = (sign: string) => `${place === 'html' ? sign : sign.replace('\\', '')}${GAP}`;
  const named = source.replace(MENTIONS[place], parted);
  return place === 'label' ? named : named.replace(REFERENCES, parted);
}

function htmlApart(source: string): string {
  return source
    .split(HTML_PIECE)
    .map((piece, index) => (index % 3 === 0 ? apart(piece, 'html') : index % 3 === 1 ? piece : ''))
    .join('');
}
