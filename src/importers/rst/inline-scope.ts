import type { InlineScope, RstInline } from './inline-nodes.ts';
import { parseInline } from './parse-inline.ts';
import { referenceName, type RstDefinitions } from './rst-blocks.ts';

/** The maximum depth of names that refer to names, and of nested substitutions. */
const MAX_STEPS = 5;

/** Options of the references in a document. */
export interface ScopeOptions {
  /** Footnotes of the text that is written, by the label of the source. */
  readonly footnotes: ReadonlySet<string>;
  /** Takes the label of a footnote that is referred to. */
  readonly onFootnote: (label: string) => void;
  readonly remark: (name: string) => void;
}

/** Returns the references of a document; those without a name are given out in order. */
export function inlineScope(
  definitions: RstDefinitions,
  counters: { anonymous: number; auto: number; symbols: number },
  options: ScopeOptions,
  depth = 0,
): InlineScope {
  const resolve = (address: string, step = 0): string | undefined => {
    const name = /^(?:`([^`]+)`|([^\s/]+))_$/u.exec(address);
    if (name === null) return address;
    const next = definitions.targets.get(referenceName(name[1] ?? name[2] ?? ''));
    return next === undefined || step > MAX_STEPS ? undefined : resolve(next, step + 1);
  };
  const scope: InlineScope = {
    parse: (text) => parseInline(text, scope),
    target: (name) => {
      const address = definitions.targets.get(referenceName(name));
      return address === undefined ? undefined : resolve(address);
    },
    nextAnonymous: () => {
      const address = definitions.anonymous[counters.anonymous];
      counters.anonymous += 1;
      return address === undefined ? undefined : resolve(address);
    },
    substitution: (name): readonly RstInline[] | undefined => {
      const image = definitions.images.get(name);
      if (image !== undefined) return [{ type: 'image', ...image }];
      const text = definitions.substitutions.get(name);
      if (text === undefined || depth > MAX_STEPS) return undefined;
      return parseInline(text, inlineScope(definitions, counters, options, depth + 1));
    },
    footnote: (label) => {
      const own = footnoteLabel(label, counters);
      if (!options.footnotes.has(own)) return undefined;
      options.onFootnote(own);
      return markdownLabel(own);
    },
    remark: options.remark,
  };
  return scope;
}

/** Returns the label of the footnote that a reference means: `[#]_` the next that numbers itself. */
function footnoteLabel(label: string, counters: { auto: number; symbols: number }): string {
  if (label === '*') return `*${(counters.symbols += 1)}`;
  return label === '#' ? `#${(counters.auto += 1)}` : label.toLowerCase();
}

/** Returns a label as Markdown may have it. */
export function markdownLabel(label: string): string {
  return label
    .replace(/^#/u, 'n')
    .replace(/^\*/u, 's')
    .replaceAll(/[^\p{L}\p{N}_-]/gu, '-');
}
