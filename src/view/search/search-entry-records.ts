import { plainText } from '../shared/inline.ts';
import type { Item, KnownIssue, Release, UpgradeNote } from '../../domain/catalog.ts';
import { areasOf } from '../../domain/areas-of.ts';
import { knownIssueState } from '../../domain/known-issue-state.ts';
import { noteState } from '../../domain/note-state.ts';
import type { ViewContext } from '../context.ts';
import { itemEntry } from '../item/item-entry.ts';
import { issueTag, releaseName } from '../shared/labels.ts';
import { noteTag } from '../shared/note-marks.ts';
import { issueLink, itemLink, noteLink } from '../shared/entry-links.ts';
import { linkedNames } from './linked-names.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';
import { inLanguage } from '../shared/translated.ts';

/**
 * Returns the search record of an item, which is also found under the releases of its `also_in`.
 */
export function itemRecord(context: ViewContext, release: Release, original: Item): SearchRecord {
  const item = inLanguage(original, context);
  const { tags } = itemEntry(context, release, item);
  return searchRecord(context, {
    kind: 'item',
    link: itemLink(context, item),
    facts: [releaseName(release.id, context), ...tags.map(({ word }) => word)],
    releases: [
      release.id,
      ...item.also_in.map((version) => version.slice(0, version.indexOf('/'))),
    ],
    areas: item.areas,
    names: [item.slug],
    otherNames: [...item.advisories, ...linkedNames(original)],
    hidden: [...item.owners, ...item.authors],
    texts: [
      item.summary,
      item.body.text,
      item.impact,
      item.action,
      ...item.parts.map(({ title }) => plainText(title)),
      ...item.advisories,
      ...item.component,
      ...item.settings,
    ],
  });
}

/** Returns the search record of an upgrade note, with its address on its release's page. */
export function noteRecord(
  context: ViewContext,
  release: Release,
  original: UpgradeNote,
): SearchRecord {
  const note = inLanguage(original, context);
  return searchRecord(context, {
    kind: 'note',
    link: noteLink(context, note),
    facts: [releaseName(release.id, context), noteTag(noteState(release, note), context).word],
    releases: [release.id],
    areas: areasOf(note),
    names: [note.slug],
    otherNames: linkedNames(original),
    texts: [
      note.summary,
      note.body.text,
      note.backupBody?.text,
      note.verifyBody?.text,
      note.rollbackBody?.text,
      ...note.component,
      ...note.settings,
    ],
  });
}

/**
 * Returns the search record of a known issue, which is also found under the other affected
 * releases.
 */
export function issueRecord(
  context: ViewContext,
  release: Release,
  original: KnownIssue,
  elsewhere: readonly string[],
): SearchRecord {
  const issue = inLanguage(original, context);
  const { state } = knownIssueState(context.catalog, issue, release, context.today);
  const record = searchRecord(context, {
    kind: 'issue',
    link: issueLink(context, issue),
    facts: [releaseName(release.id, context), issueTag(state, context).word],
    releases: [release.id, ...elsewhere],
    areas: areasOf(issue),
    names: [issue.slug],
    otherNames: linkedNames(original),
    texts: [
      issue.summary,
      issue.body.text,
      issue.workaround,
      ...issue.component,
      ...issue.settings,
    ],
  });
  return { ...record, struck: state !== 'open' };
}
