import type { Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../../view/context.ts';
import type { ReleaseExport } from '../../view/export/export.ts';
import { releasePage } from '../../view/release/release-page.ts';
import { blocks } from '../markdown/blocks.ts';
import { releaseTexts } from '../markdown/bodies.ts';
import { withoutMentions } from '../markdown/mentions.ts';
import { releaseText } from '../markdown/pages/release.ts';
import { writerAt } from '../markdown/twin.ts';
import { githubRelease } from './github-release.ts';

/** Renders the release notes as Markdown that notifies nobody; with `difference`, only these changes. */
export function releaseMarkdown(
  context: ViewContext,
  release: Release,
  difference?: ReleaseExport,
): string {
  const writer = writerAt(context, context.urls.release(release.id), release.id);
  if (difference !== undefined) {
    const { title, version } = difference;
    const head = `${title} (${version ?? context.words.export.unreleased})`;
    const changes = githubRelease(difference, context.words);
    return withoutMentions(blocks(writer.title(1, head), changes));
  }
  const page = releasePage(context, release);
  const text = releaseText(writer, page, releaseTexts(context, release));
  return withoutMentions(`${blocks(writer.title(1, page.title), text)}\n`);
}
