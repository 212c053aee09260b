import fc from 'fast-check';
import { parse } from 'yaml';

/** A YAML text as a person may write it, and what it means. */
export interface Written {
  readonly text: string;
  readonly value: unknown;
}

/** YAML as the catalog reads it: every scalar is the text that was written. */
export function readYaml(text: string): unknown {
  return parse(text, { schema: 'failsafe' }) ?? {};
}

type Node =
  | { readonly kind: 'scalar'; readonly style: Style; readonly text: string }
  | { readonly kind: 'list'; readonly flow: boolean; readonly items: readonly Node[] }
  | { readonly kind: 'map'; readonly flow: boolean; readonly items: readonly Entry[] };
type Style = 'plain' | 'single' | 'double' | 'folded' | 'literal';
interface Entry {
  readonly key: string;
  readonly node: Node;
  readonly comment: string | undefined;
  readonly blank: boolean;
  readonly tail: boolean;
}

const word = fc.constantFrom('alpha', 'beta', '7.10', '2024-02-07', 'https://a.example/b#c', 'ünï');
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const scalar = fc.record({
  kind: fc.constant('scalar' as const),
  style: fc.constantFrom<Style>('plain', 'plain', 'single', 'double', 'folded', 'literal'),
  text: phrase,
});
const key = fc.constantFrom('id', 'note', 'plans', 'links', 'state', 'x');

const { node } = fc.letrec<{ node: Node; map: Node; list: Node }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('list'), tie('map')),
  list: fc.record({
    kind: fc.constant('list' as const),
    flow: fc.boolean(),
    items: fc.array(tie('node'), { maxLength: 3 }),
  }),
  map: fc.record({
    kind: fc.constant('map' as const),
    flow: fc.boolean(),
    items: entries(tie('node')),
  }),
}));

function entries(value: fc.Arbitrary<Node>): fc.Arbitrary<Entry[]> {
  const entry = fc.record({
    key,
    node: value,
    comment: fc.option(fc.constantFrom('why', "it's: [this]"), { nil: undefined }),
    blank: fc.boolean(),
    tail: fc.nat(9).map((die) => die === 0),
  });
  return fc.uniqueArray(entry, { selector: (found) => found.key, maxLength: 4 });
}

/** A block map at the root, with everything a person may put around its values. */
export const writtenYaml: fc.Arbitrary<Written> = fc
  .record({ items: entries(node), head: fc.boolean(), crlf: fc.boolean() })
  .map(({ items, head, crlf }) => {
    const lines = [...(head ? ['# head', ''] : []), ...mapLines(items, 0)];
    const text = lines.map((line) => `${line}\n`).join('');
    const ended = crlf ? text.replaceAll('\n', '\r\n') : text;
    return { text: ended, value: readYaml(ended) };
  });

function mapLines(items: readonly Entry[], column: number): string[] {
  const indent = ' '.repeat(column);
  return items.flatMap((entry) => {
    const comment = entry.comment === undefined ? '' : ` # ${entry.comment}`;
    const { first, rest } = nodeLines(entry.node, column + 2);
    const blank = entry.blank ? ['', `${indent}# ${entry.key} follows`] : [];
    const tail = entry.tail ? [`${indent}    # ${entry.key} follows`] : [];
    return [...blank, `${indent}${entry.key}:${first}${comment}`, ...rest, ...tail];
  });
}

function nodeLines(found: Node, column: number): { first: string; rest: string[] } {
  const indent = ' '.repeat(column);
  if (found.kind === 'scalar') {
    if (found.style === 'folded') return { first: ' >-', rest: [`${indent}${found.text}`] };
    if (found.style === 'literal') return { first: ' |', rest: [`${indent}${found.text}`, ''] };
    return { first: ` ${quoted(found)}`, rest: [] };
  }
  if (found.flow || found.items.length === 0) return { first: ` ${flowText(found)}`, rest: [] };
  if (found.kind === 'map') return { first: '', rest: mapLines(found.items, column) };
  const rest = found.items.flatMap((item) => {
    if (item.kind === 'map' && !item.flow && item.items.length > 0) {
      const [head = '', ...tail] = mapLines(
        item.items.map((entry) => ({ ...entry, blank: false })),
        column + 2,
      );
      return [`${indent}- ${head.trimStart()}`, ...tail];
    }
    const inner = nodeLines(item, column + 2);
    return [`${indent}-${inner.first}`, ...inner.rest];
  });
  return { first: '', rest };
}

function quoted({ style, text }: { style: Style; text: string }): string {
  if (style === 'single') return `'${text}'`;
  return style === 'double' ? `"${text}"` : text;
}

function flowText(found: Node): string {
  if (found.kind === 'scalar') return quoted(found);
  if (found.kind === 'list') return `[${found.items.map(flowText).join(', ')}]`;
  const pairs = found.items.map((entry) => `${entry.key}: ${flowText(entry.node)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
