import type { Milestone, Release } from '../../domain/catalog.ts';
import { releaseWithdrawal } from '../../domain/withdrawal.ts';
import type { ViewContext } from '../context.ts';
import { milestoneLink, releaseLink } from '../shared/entry-links.ts';
import { releaseName } from '../shared/labels.ts';
import { inLanguage } from '../shared/translated.ts';
import { linkedNames } from './linked-names.ts';
import { searchRecord, type SearchRecord } from './search-record.ts';

/** Returns the search record of a release, which is found by its id, its version and its components. */
export function releaseRecord(context: ViewContext, original: Release): SearchRecord {
  const release = inLanguage(original, context);
  const { id, version, summary, components, body } = release;
  const { words, today } = context;
  const isWithdrawn = releaseWithdrawal(original, today) !== undefined;
  return searchRecord(context, {
    kind: 'release',
    link: releaseLink(context, release),
    facts: [words.release.version(version), ...(isWithdrawn ? [words.support.withdrawn] : [])],
    releases: [id],
    names: [id, version, /^\p{L}+(\p{N}[\p{N}.]*)$/u.exec(id)?.[1]],
    otherNames: linkedNames({ html: body.html }),
    texts: [
      summary,
      body.text,
      ...components.map((component) => `${component.name} ${component.version ?? ''}`),
    ],
  });
}

/** Returns the search record of a milestone, which is found by its name with and without its release. */
export function milestoneRecord(
  context: ViewContext,
  original: Release,
  milestone: Milestone,
): SearchRecord {
  const release = inLanguage(original, context);
  const { id, title, version, tag, note, noteBody } = milestone;
  const labels = [...new Set([title, id])];
  return searchRecord(context, {
    kind: 'milestone',
    link: milestoneLink(context, original, milestone),
    facts: [releaseName(release.id, context)],
    releases: [release.id],
    names: labels.flatMap((label) => [
      label,
      ...[release.id, release.title].flatMap((of) => [`${label} ${of}`, `${of} ${label}`]),
    ]),
    otherNames: [version, tag, ...linkedNames(milestone)],
    texts: [noteBody?.text ?? note],
  });
}
