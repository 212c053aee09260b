import type { Release } from './catalog.ts';

/**
 * The statement of the content on the upgrade to a release: `notes` if it has upgrade notes, `none` if it says that
 * nothing needs to be done, `unrecorded` if it says nothing.
 */
export type UpgradeRecord = 'notes' | 'none' | 'unrecorded';

/** Returns what the content says about the upgrade to a release. */
export function upgradeRecord({ notes, upgrade_notes }: Release): UpgradeRecord {
  if (notes.length > 0) return 'notes';
  return upgrade_notes === 'none' ? 'none' : 'unrecorded';
}
