import Slugger from 'github-slugger';
import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { anchorOf, isPageId } from '../../../domain/page-ids.ts';
import type { BodyContext, BodyHeading } from './context.ts';
import { oneLine, textOf } from './plain-text.ts';

type HeadingNode = Readonly<Extract<MdastNode, { type: 'heading' }>>;

/** Collects the id of each heading, as GitHub makes them, and reports the headings to the context. */
export function headingReader(context: BodyContext) {
  const slugger = new Slugger();
  const headings: BodyHeading[] = [];
  return {
    read(node: HeadingNode): void {
      const text = oneLine(textOf(node, { alt: false }));
      headings.push({ depth: node.depth, id: idOf(slugger, text), text });
    },
    /** Reports the headings, and returns their ids and the levels by which they move. */
    end(): HeadingOutline {
      // The title of the page is its h1.
      const shift = headings.some(({ depth }) => depth === 1) ? 1 : 0;
      for (const { depth, ...heading } of headings) {
        context.onHeading({ ...heading, depth: movedDepth(depth, shift) });
      }
      return { ids: headings.map(({ id }) => id), shift };
    },
  };
}

/** The ids of the headings of a body, in order, and the levels by which all of them move. */
export interface HeadingOutline {
  readonly ids: readonly string[];
  readonly shift: number;
}

/** Returns the level of a heading on its page. */
export function movedDepth(depth: number, shift: number): HeadingNode['depth'] {
  return LEVELS.find((level) => level === depth + shift) ?? 6;
}

const LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** Returns the id of a heading: that of GitHub, unless a part of the page may have it. */
function idOf(slugger: Slugger, text: string): string {
  const composed = text.normalize('NFC');
  // A heading without letters or digits has no slug, but an id must not be empty.
  const slug = slugger.slug(composed) || slugger.slug('section');
  return isPageId(slug) ? slugger.slug(anchorOf(slug)) : slug;
}

/** Returns a plugin that sets the id and the level of each heading. */
export function headingsPlugin({ ids, shift }: HeadingOutline): MdastPluginDefinition {
  const next = ids.values();
  return {
    name: 'relnotes-headings',
    heading(node, visit) {
      const id = next.next().value;
      if (id !== undefined) visit.setProperty(node, 'data', { hProperties: { id } });
      if (shift > 0) visit.setProperty(node, 'depth', movedDepth(node.depth, shift));
    },
  };
}
