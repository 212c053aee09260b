import type { MdastNode } from 'satteri';
import { calloutIn, checkCallout } from './callouts.ts';
import { codeReader, type CodeLanguages } from './code-languages.ts';
import type { BodyContext } from './context.ts';
import { headingReader } from './headings.ts';
import { linkReader } from './links.ts';
import { checkMdxElement } from './mdx-elements.ts';
import { emptyText, keepText, readText, type BodyText } from './plain-text.ts';
import { rawHtmlReader } from './raw-html.ts';
import { isPlain } from './write-html.ts';

/** What a body says, and what its HTML is made with. */
export interface BodyReading {
  readonly text: BodyText;
  /** The id of each heading, in the order of the body. */
  readonly headingIds: readonly string[];
  /** What becomes of each piece of raw HTML, in the order of the body. */
  readonly rawHtml: readonly string[];
  /** The Markdown of each piece of raw HTML; undefined for one that stays as written. */
  readonly rawMarkdown: readonly (string | undefined)[];
  readonly languages: CodeLanguages;
  /** Whether all nodes are such as `writeHtml` writes. */
  readonly isPlain: boolean;
}

/**
 * Reads the tree of a body in one walk: its text, the ids of its headings, and what is wrong with it,
 * of which the context is told. The tree stays as it is. A walk over a tree that is here takes a
 * fraction of what plugins of the parser take, which fetch each node by itself.
 */
export function readBody(tree: MdastNode, source: string, context: BodyContext): BodyReading {
  const text = emptyText();
  const headings = headingReader(context);
  const links = linkReader(context);
  const code = codeReader();
  const rawHtml = rawHtmlReader(context);
  let plain = true;
  walk(tree, undefined, (node, parent) => {
    plain &&= isPlain(node);
    readText(text, node, parent);
    switch (node.type) {
      case 'heading':
        headings.read(node);
        break;
      case 'code':
        code.read(node);
        break;
      case 'html':
        keepText(text, rawHtml.read(node, parent));
        break;
      case 'blockquote':
        checkCallout(context, node, calloutIn(node));
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkMdxElement(context, node, source);
        break;
      default:
        links.read(node);
    }
  });
  links.end();
  const { languages } = code;
  return {
    text,
    headingIds: headings.ids,
    rawHtml: rawHtml.end(),
    rawMarkdown: rawHtml.markdown(),
    languages,
    isPlain: plain,
  };
}

type See = (node: MdastNode, parent: MdastNode | undefined) => void;

function walk(node: MdastNode, parent: MdastNode | undefined, see: See): void {
  see(node, parent);
  if (!('children' in node)) return;
  for (const child of node.children) walk(child, node, see);
}
