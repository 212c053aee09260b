import Slugger from 'github-slugger';
import type { MdastNode, MdastPluginDefinition } from 'satteri';
import type { BodyContext } from './context.ts';
import { oneLine, textOf } from './plain-text.ts';

type HeadingNode = Readonly<Extract<MdastNode, { type: 'heading' }>>;

/** Collects the id of each heading, as GitHub makes them, and reports the headings to the context. */
export function headingReader(context: BodyContext) {
  const slugger = new Slugger();
  const ids: string[] = [];
  return {
    /** The ids that were collected so far. */
    ids,
    read(node: HeadingNode): void {
      const text = oneLine(textOf(node, { alt: false }));
      // A heading without letters or digits has no slug, but an id must not be empty.
      const id = slugger.slug(text) || slugger.slug('section');
      ids.push(id);
      context.onHeading({ depth: node.depth, id, text });
    },
  };
}

/** Returns a plugin that sets the id of each heading. */
export function headingsPlugin(ids: readonly string[]): MdastPluginDefinition {
  const next = ids.values();
  return {
    name: 'relnotes-headings',
    heading(node, visit) {
      const id = next.next().value;
      if (id !== undefined) visit.setProperty(node, 'data', { hProperties: { id } });
    },
  };
}
