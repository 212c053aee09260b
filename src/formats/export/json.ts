import type { KnownIssue, Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import { EXPORT_VERSION, type ExportDocument } from '../../schema/export-document.ts';
import type { ViewContext } from '../../view/context.ts';
import type { ReleaseExport } from '../../view/export/export.ts';
import { localText } from '../../view/shared/labels.ts';
import { inLanguage } from '../../view/shared/translated.ts';
import { apiItems } from '../api/items.ts';
import { orNull, refOf, withdrawnOrNull } from '../api/common.ts';
import { apiKnownIssues } from '../api/known-issues.ts';
import { releaseFacts } from '../api/releases.ts';
import { apiUpgradeNotes } from '../api/upgrade-notes.ts';
import { writerAt } from '../markdown/twin.ts';

/** Renders versions as JSON for programs: releases with their timelines, and each entry once. */
export function exportJson(context: ViewContext, versions: readonly ReleaseExport[]): string {
  return `${JSON.stringify(document(context, versions), null, 2)}\n`;
}

function document(context: ViewContext, versions: readonly ReleaseExport[]): ExportDocument {
  const { catalog, urls, today, lang } = context;
  const releases = [...Map.groupBy(versions, ({ release }) => release)];
  const products = new Set(versions.map(({ product }) => product));
  return {
    format: 'relnotes-export',
    format_version: EXPORT_VERSION,
    as_of: today,
    language: lang,
    site: { title: localText(catalog.site.title, context), url: urls.absolute(urls.home()) },
    products: catalog.site.products
      .filter(({ id }) => products.has(id))
      .map(({ id, title }) => ({ id, title: localText(title, context) })),
    releases: releases.flatMap(([id, own]) => {
      const release = findRelease(catalog, id);
      return release === undefined ? [] : [releaseOf(context, release, own)];
    }),
    ...entriesOf(context, versions),
  };
}

function releaseOf(
  context: ViewContext,
  release: Release,
  versions: readonly ReleaseExport[],
): ExportDocument['releases'][number] {
  const writer = writerAt(context, context.urls.release(release.id), release.id);
  return {
    ...releaseFacts(context, release),
    markdown: writer.body(inLanguage(release, context).body),
    versions: versions.map(versionOf),
  };
}

function versionOf(found: ReleaseExport): ExportDocument['releases'][number]['versions'][number] {
  const { version, milestone, date, since, withdrawn, about } = found;
  const refs = (entries: ReleaseExport['issues']) => entries.map(({ entry }) => refOf(entry));
  return {
    version: orNull(version),
    milestone: orNull(milestone?.id),
    tag: version === undefined ? null : orNull(milestone?.tag),
    date: orNull(date),
    since: orNull(since),
    withdrawn: withdrawnOrNull(withdrawn),
    url: about,
    items: refs(found.items.filter(({ text }) => text !== undefined)),
    changed_items: refs(found.items.filter(({ text }) => text === undefined)),
    upgrade_notes: refs(found.notes),
    known_issues: refs(found.issues),
    fixed_issues: refs(found.fixed),
  };
}

/** Returns the entries that versions name, in the order of the catalog. */
function entriesOf(context: ViewContext, versions: readonly ReleaseExport[]) {
  const named = new Set(
    versions.flatMap(({ items, notes, issues, fixed }) =>
      [...items, ...notes, ...issues, ...fixed].map(({ entry }) => entry.path),
    ),
  );
  const { releases } = context.catalog;
  const isNamed = ({ path }: { readonly path: string }) => named.has(path);
  const withItems = releases.filter(({ items }) => items.some(isNamed));
  const issues = new Map<string, KnownIssue>(
    releases.flatMap((release) => release.issues.filter(isNamed)).map((one) => [refOf(one), one]),
  );
  return {
    items: withItems.flatMap((release) => {
      const documents = apiItems(context, release).items;
      return release.items.flatMap((item, index) => {
        const found = isNamed(item) ? documents[index] : undefined;
        if (found === undefined) return [];
        const { body } = writerAt(context, context.urls.item(item), release.id);
        return [{ ...found, markdown: body(inLanguage(item, context).body) }];
      });
    }),
    upgrade_notes: apiUpgradeNotes(
      context,
      releases.map((release) => ({ ...release, notes: release.notes.filter(isNamed) })),
    ).upgrade_notes,
    known_issues: apiKnownIssues(context).known_issues.flatMap((found) => {
      const issue = issues.get(found.ref);
      if (issue === undefined) return [];
      const { body } = writerAt(context, context.urls.issue(issue), issue.release);
      return [{ ...found, markdown: body(inLanguage(issue, context).body) }];
    }),
  };
}
