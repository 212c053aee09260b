import type { Item, KnownIssue, Release, UpgradeNote } from '../../domain/catalog.ts';
import { noteState } from '../../domain/note-state.ts';
import type { ViewContext } from '../context.ts';
import { resolveHtml } from '../shared/html.ts';
import { optionalHtml } from '../shared/inline.ts';
import { itemEntry } from '../item/item-entry.ts';
import { securityFacts } from '../item/security-facts.ts';
import { identities } from '../site/identity.ts';
import { knownIssueModel } from '../known-issue/known-issue-model.ts';
import { areaTitle, kindLabel, sectionTitle } from '../shared/labels.ts';
import { inLanguage, summaryOf } from '../shared/translated.ts';
import { upgradeNoteModel } from '../upgrade/upgrade-note-model.ts';
import {
  factList,
  feedEntry,
  labelled,
  line,
  linkList,
  paragraph,
  type FeedEntry,
} from './entry.ts';
import type { FeedDays } from './feed-sources.ts';

/** Returns the feed entry of an item: marks, impact, action and text. */
export function itemFeedEntry(
  context: ViewContext,
  release: Release,
  original: Item,
  days: FeedDays,
): FeedEntry {
  const item = inLanguage(original, context);
  const { tags, remarks, duties } = itemEntry(context, release, item, 'duties');
  const kind = sectionTitle(item.kind, context) ?? kindLabel(item.kind, context);
  const marks = tags.map(({ word }) => word);
  const belongs = [
    ...item.areas.map((area) => areaTitle(area, context)),
    inLanguage(release, context).title,
  ];
  return feedEntry(context, {
    id: identities(context).item(original),
    days,
    title: item.title,
    path: context.urls.item(item),
    summary: summaryOf(item),
    tags: [kind, ...belongs, ...marks],
    html: () => [
      line([kind, ...belongs, ...marks, ...remarks]),
      paragraph(optionalHtml(item.summary)),
      factList(securityFacts(context, release, item)),
      ...duties.map(({ label, html }) => labelled(label, html)),
      resolveHtml(item.body.html, context),
      linkList(item.links.map(({ label, url }) => ({ label, href: url }))),
    ],
  });
}

/** Returns the feed entry of an upgrade note: advice and text. */
export function noteFeedEntry(
  context: ViewContext,
  release: Release,
  original: UpgradeNote,
  days: FeedDays,
): FeedEntry {
  const { words } = context;
  const note = inLanguage(original, context);
  const model = upgradeNoteModel(context, release, note);
  const phase = words.phase[noteState(release, note).phase];
  const name = inLanguage(release, context).title;
  const area = note.area === undefined ? [] : [areaTitle(note.area, context)];
  return feedEntry(context, {
    id: identities(context).note(original),
    days,
    title: note.title,
    path: context.urls.note(note),
    summary: summaryOf(note),
    tags: [words.search.kinds.note, name, ...area, model.tag.word],
    html: () => [
      line([words.search.kinds.note, name, model.tag.word, phase]),
      paragraph(optionalHtml(model.changed)),
      paragraph(model.summaryHtml),
      factList(model.facts),
      model.bodyHtml,
      linkList(model.links),
    ],
  });
}

/** Returns the feed entry of a known issue, with its state in its own release. */
export function issueFeedEntry(
  context: ViewContext,
  release: Release,
  original: KnownIssue,
  days: FeedDays,
): FeedEntry {
  const { words, urls } = context;
  const issue = inLanguage(original, context);
  const model = knownIssueModel(context, release, issue);
  const name = inLanguage(release, context).title;
  const area = issue.area === undefined ? [] : [areaTitle(issue.area, context)];
  const marks = model.tags.map(({ word }) => word);
  const { workaround } = model;
  return feedEntry(context, {
    id: identities(context).issue(original),
    days,
    title: issue.title,
    path: urls.issue(issue),
    summary: summaryOf(issue),
    tags: [words.search.kinds.issue, name, ...area, ...marks],
    html: () => [
      line([words.search.kinds.issue, name, ...marks]),
      paragraph(model.summaryHtml),
      factList(model.facts),
      workaround === undefined ? undefined : labelled(workaround.label, workaround.html),
      model.bodyHtml,
      linkList(model.links),
    ],
  });
}
