import type { Body, Item, KnownIssue, UpgradeNote } from '../../domain/catalog.ts';
import { saysNoMore } from '../../domain/item-name.ts';
import type { Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import { inlineHtml, optionalHtml } from '../shared/inline.ts';
import type { Localized } from '../shared/translated.ts';

/** The text of an entry in full, and the facts that a changelog has beside it. */
export interface ExportedText {
  /** Undefined for an item that its text names. */
  readonly titleHtml: Html | undefined;
  /** Undefined for an entry without a body: its summary is the text then. */
  readonly body: Body | undefined;
  readonly summaryHtml: Html | undefined;
  readonly component: readonly string[];
  readonly authors: readonly string[];
  readonly advisories: readonly string[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly severity: string | undefined;
  readonly impactHtml: Html | undefined;
  readonly actionHtml: Html | undefined;
}

/** Returns the text of an item. A summary that only repeats the title is not written again. */
export function itemExportText({ words }: ViewContext, item: Localized<Item>): ExportedText {
  const { isNamedByText, title, summary, component, authors, advisories, links } = item;
  const { severity, impact, action } = item;
  const hasBody = item.body.text !== '' || item.body.markdown.trim() !== '';
  const isTold = !hasBody && summary !== undefined && saysNoMore(title, summary);
  const isUntitled = isNamedByText && (hasBody || isTold);
  return {
    titleHtml: isUntitled ? undefined : inlineHtml(title),
    body: hasBody ? item.body : undefined,
    summaryHtml: hasBody || (isTold && !isUntitled) ? undefined : optionalHtml(summary),
    ...{ component, authors, advisories, links },
    severity: severity === undefined ? undefined : words.severity[severity],
    impactHtml: optionalHtml(impact),
    actionHtml: optionalHtml(action),
  };
}

/** Returns the text of an upgrade note or of a known issue. */
export function entryExportText(
  { words }: ViewContext,
  entry: Localized<UpgradeNote | KnownIssue>,
): ExportedText {
  const hasBody = entry.body.markdown.trim() !== '';
  const isIssue = entry.entryType === 'known-issue';
  return {
    titleHtml: inlineHtml(entry.title),
    body: hasBody ? entry.body : undefined,
    summaryHtml: hasBody ? undefined : optionalHtml(entry.summary),
    component: entry.component,
    ...{ authors: [], advisories: [] },
    links: [
      ...('links' in entry ? entry.links : []),
      ...(isIssue && entry.tracker !== undefined
        ? [{ label: entry.tracker, url: entry.tracker }]
        : []),
    ],
    severity: isIssue && entry.severity !== undefined ? words.severity[entry.severity] : undefined,
    ...{ impactHtml: undefined, actionHtml: undefined },
  };
}
