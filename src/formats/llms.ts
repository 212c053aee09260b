import { listedReleases } from '../domain/products.ts';
import type { ViewContext } from '../view/context.ts';
import { knownIssuesPage } from '../view/known-issue/known-issues-page.ts';
import { llmsIndex, type LlmsIndex } from '../view/site/llms.ts';
import { upgradeNotesPage } from '../view/upgrade/upgrade-notes-page.ts';
import { blocks, list, paragraph, quote } from './markdown/blocks.ts';
import { issueBodies, noteBodies } from './markdown/bodies.ts';
import { markdownText } from './markdown/escape.ts';
import { knownIssuesText, upgradeNotesText } from './markdown/pages/notes.ts';
import { writerAt } from './markdown/twin.ts';
import { makeWriter } from './markdown/writer.ts';

/** Renders the index of the site for language models (https://llmstxt.org). */
export function llmsText(context: ViewContext): string {
  return `${indexText(context)}\n`;
}

/** Renders the index, then all upgrade notes and known issues in full, newest release first. */
export function llmsFullText(context: ViewContext): string {
  const { urls, catalog } = context;
  const releases = listedReleases(catalog).flatMap((release) => {
    const notes = upgradeNotesPage(context, release);
    const notesWriter = writerAt(context, urls.upgradeNotes(release.id), release.id);
    const issues = knownIssuesPage(context, release);
    const issuesWriter = writerAt(context, urls.knownIssues(release.id), release.id);
    const { holds } = catalog;
    return [
      ...(holds.notes
        ? [
            notesWriter.title(1, `${notes.over}: ${notes.title}`),
            upgradeNotesText(notesWriter, notes, noteBodies(context, release)),
          ]
        : []),
      ...(holds.issues
        ? [
            issuesWriter.title(1, `${issues.over}: ${issues.title}`),
            knownIssuesText(issuesWriter, issues, issueBodies(context, release)),
          ]
        : []),
    ];
  });
  return `${blocks(indexText(context), ...releases)}\n`;
}

function adviceText({ lead, legend }: NonNullable<LlmsIndex['advice']>): string {
  return blocks(
    paragraph(markdownText(lead)),
    list(
      legend.entries.map(
        ({ tag, meaning }) => `${markdownText(tag.word)}: ${markdownText(meaning)}`,
      ),
    ),
  );
}

function indexText(context: ViewContext): string {
  const { title, lead, twins, advice, sections } = llmsIndex(context);
  const writer = makeWriter(context.urls.absolute(context.urls.llms()));
  return blocks(
    writer.title(1, title),
    quote(paragraph(markdownText(lead))),
    twins === undefined ? '' : paragraph(markdownText(twins)),
    advice && adviceText(advice),
    ...sections.flatMap((section) => [
      writer.title(2, section.title),
      section.lead === undefined ? '' : paragraph(markdownText(section.lead)),
      writer.links(section.links),
    ]),
  );
}
