import type { MdxPart, PlacedComponent } from '../../domain/mdx-parts.ts';
import { joinHtml, type Html } from '../../lib/html.ts';
import { isMdxComponent, MDX_RULES, type MdxComponent } from '../../schema/mdx-components.ts';

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

/** A component of the program as a writer has placed it; without a name if there is none. */
interface KnownPart {
  readonly name: MdxComponent | undefined;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Returns a placed component with the attributes that it has: others could be directives of Astro. */
export function knownPart({ name, attributes }: Omit<PlacedComponent, 'children'>): KnownPart {
  if (!isMdxComponent(name)) return { name: undefined, attributes: {} };
  const { attributes: rules } = MDX_RULES[name];
  const known = Object.entries(attributes).filter(([key]) => Object.hasOwn(rules, key));
  return { name, attributes: Object.fromEntries(known) };
}
