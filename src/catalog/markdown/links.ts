import type { MdastPluginDefinition } from 'satteri';
import { startOf, type BodyContext, type Fault, type Placed } from './context.ts';
import { imageTarget, linkTarget } from './link-target.ts';

type Kind = 'link' | 'image';

const NO_ALT: Fault = {
  code: 'image-alt',
  message: 'the image has no text alternative',
  hint: 'Say between the brackets what the picture shows: ![Two racks joined by a cable](racks.png).',
};

/**
 * Checks each link and image, tells the context of it, and turns relative paths into typed
 * references. An address that is refused becomes empty; the HTML then holds no link at all.
 */
export function linksPlugin(context: BodyContext): MdastPluginDefinition {
  const uses = new Map<string, Set<Kind>>();
  const definitions: (Placed & { identifier: string; url: string })[] = [];
  return {
    name: 'relnotes-links',
    options: { position: true },
    link(node, visit) {
      visit.setProperty(node, 'url', check(context, 'link', node.url, node));
    },
    image(node, visit) {
      visit.setProperty(node, 'url', check(context, 'image', node.url, node));
      checkAlt(context, node);
    },
    linkReference({ identifier }) {
      use(uses, identifier, 'link');
    },
    imageReference(node) {
      use(uses, node.identifier, 'image');
      checkAlt(context, node);
    },
    definition(node, visit) {
      definitions.push(node);
      visit.setProperty(node, 'url', href(linkTarget(context.file, node.url)));
    },
    // Whether a definition is that of a link or of an image is known at the end alone.
    after() {
      for (const definition of definitions) {
        const kinds = uses.get(definition.identifier) ?? ['link' as const];
        for (const kind of kinds) check(context, kind, definition.url, definition);
      }
    },
  };
}

function use(uses: Map<string, Set<Kind>>, identifier: string, kind: Kind): void {
  const kinds = uses.get(identifier) ?? new Set();
  uses.set(identifier, kinds.add(kind));
}

function check(context: BodyContext, kind: Kind, url: string, node: Placed): string {
  const find = kind === 'link' ? linkTarget : imageTarget;
  const target = find(context.file, url);
  context.onLink(kind, url, startOf(node));
  if ('fault' in target) context.onFault(target.fault, startOf(node));
  return href(target);
}

function href(target: ReturnType<typeof linkTarget>): string {
  return 'href' in target ? target.href : '';
}

function checkAlt(context: BodyContext, node: Placed & { alt?: string | null | undefined }): void {
  if ((node.alt ?? '').trim() === '') context.onFault(NO_ALT, startOf(node));
}
