import type { Catalog, Release } from '../../domain/catalog.ts';
import { gaOf } from '../../domain/find.ts';
import { newestRelease } from '../../domain/newest.ts';
import { happened } from '../../domain/publication.ts';

/** Returns the command that makes an item in the release that comes next, else in the newest one. */
export function entryCommand(catalog: Catalog, content: string, today: string): string {
  const release = nextRelease(catalog.releases, today)?.id ?? 'RELEASE';
  const folder = content === 'content' ? '' : ` --content ${shellWord(content)}`;
  return `npx --no -- relnotes new item --release ${release} --title "WHAT CHANGES FOR READERS"${folder}`;
}

function nextRelease(releases: readonly Release[], today: string): Release | undefined {
  const newest = newestRelease(releases, today);
  const later = newest === undefined ? releases : releases.slice(releases.indexOf(newest) + 1);
  const isOpen = (release: Release): boolean => {
    const ga = gaOf(release);
    return release.withdrawn === undefined && (ga === undefined || !happened(ga, today));
  };
  return later.find(isOpen) ?? newest;
}

/** Quotes a word for a shell where it needs that. */
function shellWord(word: string): string {
  return /^[\w./-]+$/u.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
