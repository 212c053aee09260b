import type { MdxPart, PlacedComponent } from '../../domain/mdx-parts.ts';
import { joinHtml, type Html } from '../../lib/html.ts';
import { isMdxComponent, MDX_RULES } from '../../schema/mdx-components.ts';

/** Returns the HTML of parts if no component is among them, else undefined. */
export function htmlOfParts(parts: readonly MdxPart[]): Html | undefined {
  return parts.every((part) => typeof part === 'string') ? joinedParts(parts) : undefined;
}

/** Returns the HTML of parts without their components, whose content stays. */
export function joinedParts(parts: readonly MdxPart[]): Html {
  return joinHtml(
    parts.map((part) => (typeof part === 'string' ? part : joinedParts(part.children))),
  );
}

/** A component as a writer has placed it; without a name if there is none. */
interface KnownPart {
  readonly name: string | undefined;
  readonly attributes: PlacedComponent['attributes'];
}

/**
 * Returns a placed component with the attributes that it may have: others could be directives of Astro. `isProject`
 * tells the components of the project, which take any property.
 */
export function knownPart(
  { name, attributes }: Omit<PlacedComponent, 'children'>,
  isProject: (name: string) => boolean,
): KnownPart {
  if (isProject(name)) {
    const own = Object.entries(attributes).filter(([key]) => /^[\w-]+$/u.test(key));
    return { name, attributes: Object.fromEntries(own) };
  }
  if (!isMdxComponent(name)) return { name: undefined, attributes: {} };
  const { attributes: rules } = MDX_RULES[name];
  const known = Object.entries(attributes).filter(([key]) => Object.hasOwn(rules, key));
  return { name, attributes: Object.fromEntries(known) };
}
