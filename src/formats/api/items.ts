import type { Item, Release } from '../../domain/catalog.ts';
import { entryDays } from '../../domain/entry-days.ts';
import { readinessRow } from '../../domain/readiness.ts';
import type { ApiItem, ApiItems } from '../../schema/api/item.ts';
import { absoluteHtml } from '../../view/shared/absolute-html.ts';
import type { ViewContext } from '../../view/context.ts';
import { resolveHtml } from '../../view/shared/html.ts';
import { plainText } from '../../view/shared/inline.ts';
import { identities } from '../../view/site/identity.ts';
import { summaryOf } from '../../view/shared/translated.ts';
import { daysOf, headOf, identityOf, orNull } from './common.ts';

/** Returns `releases/<id>/items.json`: all items of a release. */
export function apiItems(context: ViewContext, release: Release): ApiItems {
  return {
    ...headOf(context, 'items'),
    release: release.id,
    items: release.items.map((item) => apiItem(context, release, item)),
  };
}

function apiItem(context: ViewContext, release: Release, item: Item): ApiItem {
  const path = context.urls.item(item);
  const { kind, area, areas, breaking, highlight, since, also_in, audience } = item;
  const { owners, authors, links } = item;
  return {
    ...identityOf(context, item, identities(context).item(item), path),
    title: plainText(item.title),
    area,
    areas: [...areas],
    kind,
    breaking,
    highlight,
    summary: orNull(summaryOf(item)),
    ...stateOf(context, release, item),
    since,
    impact: orNull(item.impact),
    action: orNull(item.action),
    removed_in: orNull(item.removed_in),
    deferred_to: orNull(item.deferred_to),
    continues: orNull(item.continues),
    also_in,
    audience,
    components: item.component,
    owners,
    authors,
    advisories: item.advisories,
    severity: orNull(item.severity),
    advisory_published: orNull(item.published),
    ...daysOf(entryDays(release, { ...item, changes: item.history }, context.today)),
    links,
    html: absoluteHtml(resolveHtml(item.body.html, context), context.urls.absolute(path)),
  };
}

function stateOf({ catalog }: ViewContext, release: Release, item: Item) {
  const { state, answers } = readinessRow(catalog, release, item);
  const criteria = answers.map(({ criterion, answer }) => {
    const { state: word, evidence } = answer;
    const note = 'note' in answer ? answer.note : undefined;
    return [criterion, { state: word, note: orNull(note), evidence }] as const;
  });
  return {
    status: orNull(state.status),
    maturity: state.maturity,
    attention: orNull(state.attention),
    criteria: Object.fromEntries(criteria),
    parts: state.parts.map(({ id, title, status, likelihood }) => ({
      id,
      title,
      status: orNull(status),
      likelihood: orNull(likelihood),
    })),
  };
}
