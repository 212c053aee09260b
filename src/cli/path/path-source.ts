import type { ApiNews } from '../../schema/api/news.ts';
import type { ApiReleases } from '../../schema/api/release.ts';
import type { ApiSchedule } from '../../schema/api/schedule.ts';
import type { ApiUpgradeNote } from '../../schema/api/upgrade-note.ts';
import type { ApiUpgradePath } from '../../schema/api/upgrade-path.ts';

/**
 * The documents of the API that a plan is made from, worked out from a content folder or fetched from a published
 * site: both give the same plan.
 */
export interface PathSource {
  readonly releases: ApiReleases;
  readonly schedule: ApiSchedule;
  readonly path: (from: string, to: string) => Promise<ApiUpgradePath>;
  /** Returns what the releases of a path bring, in their order. */
  readonly news: (path: ApiUpgradePath) => Promise<readonly ApiNews[]>;
  /** Returns the upgrade notes with the texts of the steps of a path. */
  readonly notes: (path: ApiUpgradePath) => Promise<readonly ApiUpgradeNote[]>;
}
