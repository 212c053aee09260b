import { htmlToHast, markdownToHtml, type HastNode } from 'satteri';
import type { Element } from './xml.ts';

/** Returns what is live in a tree of HTML: the names of our elements and attributes, and our links. */
function live(node: HastNode): string[] {
  if (node.type === 'comment' || node.type === 'raw') return [node.value];
  if (!('children' in node)) return [];
  const inside = node.children.flatMap(live);
  if (node.type !== 'element') return inside;
  const { tagName, properties } = node;
  const href = String(properties.href ?? '');
  return [
    ...(tagName === 'zq' ? [tagName] : []),
    ...Object.keys(properties).filter((name) => /^on/iu.test(name)),
    ...(/^(?:https?:)?\/\/zq\.example/u.test(href) || /^javascript:/iu.test(href) ? [href] : []),
    ...(tagName === 'em' && node.children.some((one) => one.type === 'text' && one.value === 'z')
      ? ['em']
      : []),
    ...inside,
  ];
}

export const liveInHtml = (html: string) => live(htmlToHast(html));
export const liveInFragment = (html: string) => live(htmlToHast(html, { fragment: true }));
export const liveInMarkdown = (text: string) => {
  const result = markdownToHtml(text, { features: { frontmatter: true } });
  return liveInFragment('html' in result ? result.html : '');
};

export function liveInXml(element: Element): string[] {
  return [
    ...(element.name === 'zq' ? ['zq'] : []),
    ...Object.keys(element.attributes).filter((name) => name.startsWith('on')),
    ...(element.attributes['type'] === 'html' ? liveInFragment(element.text) : []),
    ...element.children.flatMap(liveInXml),
  ];
}

/** Checks every string of a JSON document under a key of HTML or Markdown. */
export function liveInJson(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    if (/html|formatted_body/u.test(key)) return liveInFragment(value);
    return /markdown/u.test(key) ? liveInMarkdown(value) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    liveInJson(inner, Array.isArray(value) ? key : name),
  );
}
