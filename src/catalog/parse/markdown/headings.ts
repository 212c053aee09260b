import Slugger from 'github-slugger';
import type { MdastNode, MdastPluginDefinition } from 'satteri';
import type { BodyContext } from './context.ts';
import { oneLine, textOf } from './plain-text.ts';

type Heading = Readonly<Extract<MdastNode, { type: 'heading' }>>;

/** Finds the id of each heading, as GitHub makes them, and tells the context of the heading. */
export function headingReader(context: BodyContext) {
  const slugger = new Slugger();
  const ids: string[] = [];
  return {
    /** The ids so far. */
    ids,
    read(node: Heading): void {
      const text = oneLine(textOf(node, { alt: false }));
      // A heading of signs alone has no slug, and an id must not be empty.
      const id = slugger.slug(text) || slugger.slug('section');
      ids.push(id);
      context.onHeading({ depth: node.depth, id, text });
    },
  };
}

/** Gives each heading its id. */
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
