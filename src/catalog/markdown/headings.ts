import Slugger from 'github-slugger';
import type { MdastPluginDefinition } from 'satteri';
import type { BodyContext } from './context.ts';

/**
 * Gives each heading its id, as GitHub makes them, and tells the context of it. It runs when the
 * text stands: a line break in a heading has become a space.
 */
export function headingsPlugin(context: BodyContext): MdastPluginDefinition {
  const slugger = new Slugger();
  return {
    name: 'relnotes-headings',
    heading(node, visit) {
      const raw = visit.textContent(node, { includeImageAlt: false, includeHtml: false });
      const text = raw.replace(/\s+/gu, ' ').trim();
      // A heading of signs alone has no slug, and an id must not be empty.
      const id = slugger.slug(text) || slugger.slug('section');
      visit.setProperty(node, 'data', { hProperties: { id } });
      context.onHeading({ depth: node.depth, id, text });
    },
  };
}
