import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { startOf, type BodyContext, type Fault, type PositionedNode } from './context.ts';
import { hrefOf, imageTarget, linkTarget } from './link-target.ts';

type Kind = 'link' | 'image';
type Definition = Readonly<Extract<MdastNode, { type: 'definition' }>>;

const NO_ALT: Fault = {
  code: 'image-alt',
  message: 'the image has no text alternative',
  hint: 'Say between the brackets what the picture shows: ![Two racks joined by a cable](racks.png).',
};

/** Checks each link and image, and reports it to the context. */
export function linkReader(context: BodyContext) {
  const uses = new Map<string, Set<Kind>>();
  const definitions: Definition[] = [];
  return {
    read(node: Readonly<MdastNode>): void {
      switch (node.type) {
        case 'link':
          check(context, 'link', node.url, node);
          break;
        case 'image':
          check(context, 'image', node.url, node);
          checkAlt(context, node);
          break;
        case 'linkReference':
          use(uses, node.identifier, 'link');
          break;
        case 'imageReference':
          use(uses, node.identifier, 'image');
          checkAlt(context, node);
          break;
        case 'definition':
          definitions.push(node);
          break;
      }
    },
    /** Checks definitions at the end, when it is known whether links or images use them. */
    end(): void {
      for (const definition of definitions) {
        const kinds = uses.get(definition.identifier) ?? ['link' as const];
        for (const kind of kinds) check(context, kind, definition.url, definition);
      }
    },
  };
}

/**
 * Returns a plugin that turns relative paths of links and images into typed references. A refused address
 * becomes empty; the HTML then has no link.
 */
export function linksPlugin(file: string): MdastPluginDefinition {
  return {
    name: 'relnotes-links',
    link(node, visit) {
      visit.setProperty(node, 'url', hrefOf(linkTarget(file, node.url)));
    },
    image(node, visit) {
      visit.setProperty(node, 'url', hrefOf(imageTarget(file, node.url)));
    },
    definition(node, visit) {
      visit.setProperty(node, 'url', hrefOf(linkTarget(file, node.url)));
    },
  };
}

function use(uses: Map<string, Set<Kind>>, identifier: string, kind: Kind): void {
  const kinds = uses.get(identifier) ?? new Set();
  uses.set(identifier, kinds.add(kind));
}

function check(context: BodyContext, kind: Kind, url: string, node: PositionedNode): void {
  const find = kind === 'link' ? linkTarget : imageTarget;
  const target = find(context.file, url);
  context.onLink(kind, url, startOf(node));
  if ('fault' in target) context.onFault(target.fault, startOf(node));
}

function checkAlt(
  context: BodyContext,
  node: PositionedNode & { alt?: string | null | undefined },
): void {
  if ((node.alt ?? '').trim() === '') context.onFault(NO_ALT, startOf(node));
}
