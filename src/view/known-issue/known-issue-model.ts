import { anchorOf } from '../../domain/page-ids.ts';
import type { KnownIssue, Release } from '../../domain/catalog.ts';
import { affectedRanges } from '../../domain/affected-range.ts';
import { findRelease } from '../../domain/find.ts';
import {
  knownIssueState,
  mayAffect,
  type KnownIssueState,
} from '../../domain/known-issue-state.ts';
import type { ViewContext } from '../context.ts';
import { embeddedBody } from '../shared/embedded-body.ts';
import { fact, facts, type Fact } from '../shared/facts.ts';
import { optionalHtml, plainText, titleWithCode } from '../shared/inline.ts';
import { issueTag, severityTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { releaseLink } from '../shared/entry-links.ts';
import type { NavLink } from '../site/nav.ts';
import { addressLabel } from '../shared/sources.ts';
import { contextIn } from '../shared/context-in.ts';
import { inLanguage } from '../shared/translated.ts';
import { fixesNamed } from './fixes.ts';
import { pointLabel, rangeTexts } from './version-texts.ts';
import type { Html } from '../../lib/html.ts';

/** A known issue in full, as its release's page shows it. */
export interface KnownIssueModel {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly title: string;
  /** Finished HTML of a title that holds code. */
  readonly titleHtml: Html | undefined;
  /** Language of its texts, if it is not the page's. */
  readonly lang: string | undefined;
  readonly state: KnownIssueState['state'];
  /** Rendered struck through, since it does not affect the newest version. */
  readonly struck: boolean;
  /** Its anchor on the page. */
  readonly href: string;
  readonly tag: Tag;
  /** Its state, and its severity if it is rated. */
  readonly tags: readonly Tag[];
  readonly summaryHtml: Html | undefined;
  readonly facts: readonly Fact[];
  readonly workaround: { readonly label: string; readonly html: Html } | undefined;
  readonly bodyHtml: Html;
  readonly links: readonly NavLink[];
}

/** Returns the id of an issue on the page of a release; one of another release has that before its name. */
export function issueId(release: Release, issue: Pick<KnownIssue, 'release' | 'slug'>): string {
  return issue.release === release.id ? anchorOf(issue.slug) : `${issue.release}--${issue.slug}`;
}

/**
 * Returns a known issue with its state in a release today; an issue of another release gets a
 * prefixed id.
 */
export function knownIssueModel(
  context: ViewContext,
  release: Release,
  original: KnownIssue,
): KnownIssueModel {
  const issue = inLanguage(original, context);
  const own = issue.release === release.id;
  const id = issueId(release, issue);
  const { state } = knownIssueState(context.catalog, issue, release, context.today);
  const tag = issueTag(state, context);
  const workaround = optionalHtml(issue.workaround);
  return {
    id,
    aliases: own ? issue.aliases.filter((alias) => !alias.startsWith('/')).map(anchorOf) : [],
    title: plainText(issue.title),
    titleHtml: titleWithCode(issue.title),
    lang: issue.lang,
    state,
    struck: !mayAffect(state),
    href: `#${id}`,
    tag,
    tags: issue.severity === undefined ? [tag] : [tag, severityTag(issue.severity, context)],
    summaryHtml: optionalHtml(issue.summary),
    facts: issueFacts(context, release, issue),
    workaround:
      workaround === undefined
        ? undefined
        : { label: context.words.knownIssues.workaround, html: workaround },
    bodyHtml: embeddedBody(issue.body.html, id, contextIn(context, issue)),
    links: issue.links.map(({ label, url }) => ({ label, href: url })),
  };
}

function issueFacts(context: ViewContext, release: Release, issue: KnownIssue): Fact[] {
  const own = context.words.knownIssues;
  const home = findRelease(context.catalog, issue.release) ?? release;
  const from = releaseLink(context, home);
  const { tracker } = issue;
  const { fixed, planned } = fixesNamed(context, release, home, issue.fixed_in);
  return [
    ...(home.id === release.id ? [] : fact(own.from, { text: from.label, href: from.href })),
    ...facts(own.affects, affectedTexts(context, release, home, issue)),
    ...facts(own.fixedIn, fixed),
    ...facts(context.words.item.facts.fixPlanned, planned),
    ...facts(own.component, issue.component),
    ...facts(context.words.upgradeNotes.settings, issue.settings),
    ...fact(
      own.tracker,
      tracker === undefined ? undefined : { text: addressLabel(tracker), href: tracker },
    ),
  ];
}

function affectedTexts(
  context: ViewContext,
  here: Release,
  home: Release,
  issue: KnownIssue,
): string[] {
  const own = context.words.knownIssues;
  if (issue.affects.length === 0) {
    const first = affectedRanges(context.catalog, issue)[0]?.from;
    return [own.affectsFrom(first === undefined ? home.version : pointLabel(context, here, first))];
  }
  return rangeTexts(context, here, home, issue.affects);
}
