import type { Release } from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import type { ViewContext } from '../../view/context.ts';
import type { ReleaseExport } from '../../view/export/export.ts';
import { releasePage } from '../../view/release/release-page.ts';
import { localText } from '../../view/shared/labels.ts';
import { blocks, heading } from '../markdown/blocks.ts';
import { releaseTexts } from '../markdown/bodies.ts';
import { markdownText } from '../markdown/escape.ts';
import { withoutMentions } from '../markdown/mentions.ts';
import { releaseText } from '../markdown/pages/release.ts';
import { writerAt } from '../markdown/twin.ts';
import { releaseChanges } from './github-release.ts';
import { withLowerHeadings } from './markdown-lines.ts';

/** Renders the notes of a release as Markdown that notifies nobody. */
export function releaseMarkdown(context: ViewContext, release: Release): string {
  const writer = writerAt(context, context.urls.release(release.id), release.id);
  const page = releasePage(context, release);
  const text = releaseText(writer, page, releaseTexts(context, release));
  return withoutMentions(`${blocks(heading(1, markdownText(page.title)), text)}\n`);
}

/** Renders the changes of one version, or since a milestone, as Markdown that notifies nobody. */
export function versionMarkdown(context: ViewContext, found: ReleaseExport): string {
  return `${blocks(heading(1, withoutMentions(headOf(context, found))), releaseChanges(context, found))}\n`;
}

/** Renders several versions as one document: the releases, and in each the versions, the newest first. */
export function versionsMarkdown(context: ViewContext, versions: readonly ReleaseExport[]): string {
  const parts = versions.map((found) =>
    blocks(
      heading(2, withoutMentions(headOf(context, found))),
      withLowerHeadings(releaseChanges(context, { ...found, since: undefined }), 1),
    ),
  );
  const title = markdownText(localText(context.catalog.site.title, context));
  return `${blocks(heading(1, withoutMentions(title)), ...parts)}\n`;
}

/** Renders whole releases as one document, the newest first. */
export function releasesMarkdown(context: ViewContext, ids: readonly string[]): string {
  const parts = ids.flatMap((id) => {
    const release = findRelease(context.catalog, id);
    return release === undefined ? [] : [withLowerHeadings(releaseMarkdown(context, release), 1)];
  });
  const title = markdownText(localText(context.catalog.site.title, context));
  return `${blocks(heading(1, withoutMentions(title)), ...parts.map((one) => one.trimEnd()))}\n`;
}

function headOf({ words }: ViewContext, { title, version }: ReleaseExport): string {
  return markdownText(`${title} (${version ?? words.export.unreleased})`);
}
