import type { SourceBlock } from '../text/blocks.ts';
import type { KindOf, Section } from './section.ts';

/** Returns a paragraph such as `**Fixed**` or `Bug fixes:` as a heading below those of the section. */
export function asHeading(
  block: SourceBlock,
  section: Section,
  kindOf: KindOf,
): SourceBlock | undefined {
  if (block.type !== 'paragraph' || block.text.length > 60) return undefined;
  const match = /^(?:\*\*([^*\n]+)\*\*|__([^_\n]+)__|([^:\n.]+)):?$/u.exec(block.text);
  const name = match?.[1] ?? match?.[2] ?? (block.text.endsWith(':') ? match?.[3] : undefined);
  if (name === undefined) return undefined;
  const text = name.replace(/:$/u, '').trim();
  if (kindOf(text) === undefined) return undefined;
  return {
    ...block,
    type: 'heading',
    text,
    level: Math.max(section.level, 6) + (section.level < 7 ? 1 : 0),
  };
}
