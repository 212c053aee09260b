import type { UpgradeNote } from '../../domain/catalog.ts';

/** Returns the name of a note on pages with notes of several releases; its anchors begin with it. */
export function stepAnchor({ release, slug }: Pick<UpgradeNote, 'release' | 'slug'>): string {
  return `${release}--${slug}`;
}
