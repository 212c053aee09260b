import type { Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { noteState } from '../../domain/note-state.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import { PHASES } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import { legend, type Legend } from '../shared/legend.ts';
import { pathsTo } from './paths-to.ts';
import { releaseTrail } from '../release/release-trail.ts';
import { upgradeSummary, type UpgradeSummary } from '../release/release-upgrade.ts';
import { section } from '../shared/section.ts';
import type { Nav } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { inLanguage, langsOf } from '../shared/translated.ts';
import { upgradeNoteModel, type UpgradeNoteModel } from './upgrade-note-model.ts';

export interface PhaseGroup {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly UpgradeNoteModel[];
}

export interface UpgradeNotesPage {
  readonly frame: SiteFrame;
  /** The release. */
  readonly over: string;
  readonly title: string;
  readonly lead: string | undefined;
  /** The number of notes for each advice. */
  readonly counts: UpgradeSummary['counts'];
  /** The paths to this release, shortest first. */
  readonly paths: Nav | undefined;
  readonly overviewLabel: string;
  /** Before, during, after; phases without notes are left out. */
  readonly groups: readonly PhaseGroup[];
  readonly none: string | undefined;
  readonly legend: Legend;
}

/** Returns the page model of a release's upgrade notes, by phase. */
export const upgradeNotesPage = memoizeLast(
  (context: ViewContext, release: Release): UpgradeNotesPage => {
    const { words, urls } = context;
    const own = words.upgradeNotes;
    const name = inLanguage(release, context).title;
    const paths = pathsTo(context, release);
    return {
      frame: siteFrame(context, {
        title: own.title(name),
        description: own.description(name),
        path: urls.upgradeNotes(release.id),
        trail: releaseTrail(context, release),
        release,
        shows: langsOf(context, release.notes),
      }),
      over: name,
      title: words.common.ofRelease.upgrade,
      lead: leadText(context, release, name),
      counts: upgradeSummary(context, release, 0).counts,
      paths: paths.length === 0 ? undefined : { label: own.paths, links: paths },
      overviewLabel: own.overview,
      groups: PHASES.map((phase) => ({
        ...section(phase, words.phase[phase]),
        lines: release.notes
          .filter((note) => noteState(release, note).phase === phase)
          .map((note) => upgradeNoteModel(context, release, note)),
      })).filter(({ lines }) => lines.length > 0),
      none: release.notes.length === 0 ? own.none : undefined,
      legend: legend('advice', context),
    };
  },
);

/** Returns `For the upgrade from Release 5 to Release 6.`; undefined for a first release. */
function leadText(context: ViewContext, release: Release, name: string): string | undefined {
  const { words, catalog } = context;
  const from = release.upgrade_from ?? (release.previous === undefined ? [] : [release.previous]);
  const names = from.map((id) => {
    const found = findRelease(catalog, id);
    return found === undefined ? words.common.outside(id) : inLanguage(found, context).title;
  });
  if (names.length === 0) return undefined;
  return words.upgradeNotes.way(words.formats.alternatives(names), name);
}
