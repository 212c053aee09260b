import type { InlineFound, InlineScope, RstInline } from './inline-nodes.ts';
import { canEnd, endOf, reach } from './inline-edges.ts';
import { roleNodes } from './roles.ts';

const ROLE = /^:([a-z][\w.+-]*(?::[a-z][\w.+-]*)*):`/iu;
const ROLE_AFTER = /^:([a-z][\w.+-]*(?::[a-z][\w.+-]*)*):/iu;
const EMBEDDED = /^([\s\S]*?)(?:^|\s)<([^<>]{1,1000})>$/u;

/** Reads text between single backticks: with a role, as a reference, or alone. */
export function readPhrase(text: string, at: number, scope: InlineScope): InlineFound | undefined {
  const role = ROLE.exec(text.slice(at, at + 80));
  if (role === null && text[at] === ':') return undefined;
  const start = at + (role?.[0].length ?? 1);
  if (!/^[^\s`]/u.test(text.slice(start, start + 1))) return undefined;
  const end = endOfPhrase(text, start + 1);
  if (end === -1) return undefined;
  const inner = text.slice(start, end);
  if (role !== null) {
    return { nodes: roleNodes(role[1] ?? '', unescaped(inner), scope), next: end + 1 };
  }
  const after = ROLE_AFTER.exec(text.slice(end + 1, end + 80));
  if (after !== null) {
    const next = end + 1 + after[0].length;
    return { nodes: roleNodes(after[1] ?? '', unescaped(inner), scope), next };
  }
  const tail = /^__?/u.exec(text.slice(end + 1, end + 3))?.[0] ?? '';
  const next = end + 1 + tail.length;
  if (tail === '') return { nodes: [{ type: 'code', text: unescaped(inner) }], next };
  return { nodes: referenceNodes(inner, tail, scope), next };
}

/** Returns where text between backticks ends: before a reference sign, a role, or the end of a word. */
function endOfPhrase(whole: string, from: number): number {
  const text = reach(whole, from);
  for (let at = text.indexOf('`', from); at !== -1; at = text.indexOf('`', at + 1)) {
    if (/[\s\\]/u.test(text[at - 1] ?? ' ')) continue;
    const tail = /^__?/u.exec(text.slice(at + 1, at + 3))?.[0].length ?? 0;
    if (canEnd(text, at + 1 + tail) || text[at + 1] === '`') return at;
  }
  return endOf(text, '`', from);
}

/** A reference: `words <address>`_, `words <name_>`_, `words`_ by its name, `words`__ by its order. */
function referenceNodes(inner: string, tail: string, scope: InlineScope): readonly RstInline[] {
  const embedded = EMBEDDED.exec(inner);
  if (embedded !== null) {
    const place = (embedded[2] ?? '').trim();
    const words = (embedded[1] ?? '').trim();
    const isName = /[^\\]_$/u.test(place);
    const url = isName
      ? scope.target(place.slice(0, -1))
      : place.replaceAll(/\s+/gu, '').replaceAll('\\', '');
    return linkNodes(words === '' ? place : words, url, scope);
  }
  const url = tail === '__' ? scope.nextAnonymous() : scope.target(unescaped(inner));
  return linkNodes(inner, url, scope);
}

function linkNodes(words: string, url: string | undefined, scope: InlineScope): RstInline[] {
  const children = withoutLinks(scope.parse(words));
  if (url === undefined) {
    const name = words.replaceAll(/\s+/gu, ' ');
    scope.remark(
      `reference "${name.length > 60 ? `${name.slice(0, 60)}…` : name}" without a target`,
    );
    return children;
  }
  return url === '' ? children : [{ type: 'link', url, children }];
}

/** A link holds no other link. */
export function withoutLinks(nodes: readonly RstInline[]): RstInline[] {
  return nodes.flatMap((node) => (node.type === 'link' ? withoutLinks(node.children) : [node]));
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(\s?)/gu, '');
}
