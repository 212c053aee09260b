import type { Release } from '../../domain/catalog.ts';
import { newestOfLines, newestVersion } from '../../domain/newest.ts';
import { hasLines, releasesOf } from '../../domain/products.ts';
import type { ViewContext } from '../context.ts';
import { facts, type Fact } from '../shared/facts.ts';
import { section, type Section } from '../shared/section.ts';
import { inLanguage } from '../shared/translated.ts';
import { versionName } from '../shared/version-label.ts';

/** The newest release of each release line. */
export interface LineSection extends Section {
  readonly facts: readonly Fact[];
}

/** Returns the newest release of each line of some releases of one product; undefined without lines. */
export function lineSection(
  context: ViewContext,
  releases: readonly Release[],
): LineSection | undefined {
  if (!hasLines(releases)) return undefined;
  const rows = newestOfLines(releases, context.today).flatMap(({ line, release }) =>
    facts(lineName(context, line), [releaseOfLine(context, release)]),
  );
  if (rows.length === 0) return undefined;
  return { ...section('lines', context.words.home.lines), facts: rows };
}

/** Returns the line of a release and the newest release of it; empty where a product has no lines. */
export function lineFacts(context: ViewContext, release: Release): Fact[] {
  const { words, catalog, today } = context;
  const all = releasesOf(catalog, release.product);
  if (!hasLines(all)) return [];
  const newest = newestOfLines(all, today).find(({ line }) => line === release.line)?.release;
  return [
    ...facts(words.release.facts.line, [lineName(context, release.line)]),
    ...facts(
      words.release.facts.newestOfLine,
      newest === undefined || newest.id === release.id ? [] : [releaseOfLine(context, newest)],
    ),
  ];
}

function releaseOfLine(context: ViewContext, release: Release) {
  const title = inLanguage(release, context).title;
  const milestone = newestVersion(release, context.today);
  const version = milestone === undefined ? release.version : versionName(release, milestone);
  return { text: `${title} (${version})`, href: context.urls.release(release.id) };
}

function lineName({ words }: ViewContext, line: string | undefined): string {
  return line === undefined ? words.releases.defaultLine : words.releases.line(line);
}
