import { htmlToHast, markdownToHtml, type HastNode } from 'satteri';

/** The elements in whose text GitHub looks for nothing. */
const SKIPPED: ReadonlySet<string> = new Set(['a', 'code', 'pre']);
/** As GitHub's pipeline finds them (https://github.com/gjtorikian/html-pipeline), and short references of issues. */
const MENTION = /(?<![A-Za-z0-9_])@[a-z0-9][a-z0-9-]*(?:\/[a-z0-9_-]+)?/giu;
const REFERENCE = /(?:[\w.-]+(?:\/[\w.-]+)?)?#\d+|(?<![A-Za-z0-9_])gh-\d+/giu;

/** Returns the names that a text notifies, and the issues that it refers to, when GitHub renders it. */
export function calledOnGithub(markdown: string): string[] {
  return textsOf(htmlToHast(htmlOf(markdown))).flatMap((text) =>
    [...text.matchAll(MENTION), ...text.matchAll(REFERENCE)].map(([found]) => found),
  );
}

/** Renders Markdown as GitHub does before it looks for names. */
export function htmlOf(markdown: string): string {
  return markdownToHtml(markdown, { features: { gfm: true, smartPunctuation: false } }).html;
}

function textsOf(node: HastNode): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'element' && SKIPPED.has(node.tagName)) return [];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}
