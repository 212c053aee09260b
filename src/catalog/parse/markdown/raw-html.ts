import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { startOf, type BodyContext, type Fault, type BodyPosition } from './context.ts';
import { escapeHtml, htmlFragments, type HtmlFragment } from './html-fragments.ts';
import { escapeRawHtml } from './source-edits.ts';
import { cleanHtml, faultOf, isVoid, strayFault, unclosedFault } from './html-rules.ts';

type RawHtml = Readonly<Extract<MdastNode, { type: 'html' }>>;

/** A fragment of raw HTML in a body. */
interface CheckedFragment {
  readonly fragment: HtmlFragment;
  readonly at: BodyPosition;
  refused: boolean;
}

/**
 * Returns a reader that allows only a few plain elements. It reports anything else to the context and turns it
 * into text. It reads all fragments before it writes one, since a tag may end in a later fragment.
 */
export function rawHtmlReader(context: BodyContext) {
  const nodes: CheckedFragment[][] = [];
  const open = new Map<object | undefined, CheckedFragment[]>();
  const refusedNames = new Set<string>();
  const refuse = (found: CheckedFragment, fault: Fault): void => {
    found.refused = true;
    context.onFault(fault, found.at);
  };
  return {
    /** Reads a node; returns its text. */
    read(node: RawHtml, parent: object | undefined): string {
      const stack = open.get(parent) ?? [];
      open.set(parent, stack);
      const found = splitWithPositions(node.value, startOf(node));
      for (const each of found) checkFragments(each, stack, refusedNames, refuse);
      nodes.push(found);
      return found.map(({ fragment }) => (fragment.kind === 'text' ? fragment.raw : ' ')).join('');
    },
    /** Reports unclosed tags; returns the new HTML of each node, which may be empty. Call it last. */
    end(): string[] {
      for (const unclosed of [...open.values()].flat()) {
        refuse(unclosed, unclosedFault(nameOf(unclosed.fragment)));
      }
      return nodes.map((found) => found.map(write).join(''));
    },
    /** Returns the Markdown of each node; undefined for a node that stays as written. Call it after `end`. */
    markdown: (): (string | undefined)[] => nodes.map(markdownOf),
  };
}

/** Returns a plugin that replaces the raw HTML of a body by checked HTML, in order. */
export function rawHtmlPlugin(written: readonly string[]): MdastPluginDefinition {
  const next = written.values();
  return {
    name: 'relnotes-raw-html',
    html(node, visit) {
      const html = next.next().value ?? '';
      if (html === '') visit.removeNode(node);
      else visit.setProperty(node, 'value', html);
    },
  };
}

/** Splits HTML into fragments with positions; the first column is that of the node. */
function splitWithPositions(html: string, start: BodyPosition): CheckedFragment[] {
  let { line } = start;
  let lineStart = 1 - start.column;
  return htmlFragments(html).map((fragment) => {
    const at = { line, column: fragment.offset - lineStart + 1 };
    for (
      let end = fragment.raw.indexOf('\n');
      end !== -1;
      end = fragment.raw.indexOf('\n', end + 1)
    ) {
      line += 1;
      lineStart = fragment.offset + end + 1;
    }
    return { fragment, at, refused: false };
  });
}

function checkFragments(
  found: CheckedFragment,
  stack: CheckedFragment[],
  refusedNames: Set<string>,
  refuse: (found: CheckedFragment, fault: Fault) => void,
): void {
  const { fragment } = found;
  const fault = faultOf(fragment);
  const name = nameOf(fragment);
  if (fault !== undefined) {
    // The end tag of a refused element is not reported again.
    if (fragment.kind === 'close' && refusedNames.has(name)) found.refused = true;
    else refuse(found, fault);
    refusedNames.add(name);
  } else if (fragment.kind === 'open' && !isVoid(name)) stack.push(found);
  else if (fragment.kind === 'close') {
    const last = stack.at(-1);
    if (last !== undefined && nameOf(last.fragment) === name) stack.pop();
    else if (refusedNames.has(name)) found.refused = true;
    else refuse(found, strayFault(name));
  }
}

function nameOf(fragment: HtmlFragment): string {
  if (fragment.kind === 'open') return fragment.tag.name;
  return fragment.kind === 'close' ? fragment.name : '';
}

/** Replaces removed HTML. */
export const EMPTY_COMMENT = '<!-- -->';

/**
 * Returns Markdown with refused HTML as text. An empty comment replaces the HTML, since it may separate two
 * lists or end an address.
 */
function markdownOf(found: readonly CheckedFragment[]): string | undefined {
  const isRefused = found.some(({ refused }) => refused);
  if (!isRefused && found.every(({ fragment }) => fragment.kind !== 'comment')) return undefined;
  const written = found.map(({ fragment, refused }) => {
    if (refused || (isRefused && fragment.kind === 'text')) return escapeRawHtml(fragment.raw);
    return fragment.kind === 'comment' ? EMPTY_COMMENT : fragment.raw;
  });
  return `${isRefused ? EMPTY_COMMENT : ''}${written.join('')}`;
}

function write({ fragment, refused }: CheckedFragment): string {
  return refused ? escapeHtml(fragment.raw) : cleanHtml(fragment);
}
