import type { Item, Release } from '../../domain/catalog.ts';
import { itemDays } from '../../domain/item-days.ts';
import { arrivalOf } from '../../domain/item-arrival.ts';
import { otherVersionsWith } from '../../domain/item-versions.ts';
import { settingsOf } from '../../domain/settings.ts';
import { readinessRow } from '../../domain/readiness.ts';
import { firstVersionOf, inclusionOf } from '../../domain/release-contents.ts';
import type { ApiItem, ApiItems } from '../../schema/api/item.ts';
import { absoluteHtml } from '../../view/shared/absolute-html.ts';
import type { ViewContext } from '../../view/context.ts';
import { resolveHtml } from '../../view/shared/html.ts';
import { plainText } from '../../view/shared/inline.ts';
import { identities } from '../../view/site/identity.ts';
import { summaryOf } from '../../view/shared/translated.ts';
import { daysOf, headOf, identityOf, orNull } from './common.ts';
import { versionOf } from './releases.ts';

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
  const { kind, area, areas, breaking, highlight, also_in, audience } = item;
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
    ...inclusion(context, release, item),
    since: arrivalOf(release, item)?.id ?? item.since,
    impact: orNull(item.impact),
    action: orNull(item.action),
    removed_in: orNull(item.removed_in),
    deferred_to: orNull(item.deferred_to),
    continues: orNull(item.continues),
    also_in,
    ...otherVersions(context, release, item),
    audience,
    components: item.component,
    settings: settingsOf(item),
    owners,
    authors,
    advisories: item.advisories,
    severity: orNull(item.severity),
    advisory_published: orNull(item.published),
    affects: item.affects.map(({ from, to, note }) => ({
      from: orNull(from),
      to: orNull(to),
      note: orNull(note),
    })),
    fixed_in: item.fixed_in,
    ...daysOf(itemDays(release, item, context.today)),
    links,
    html: absoluteHtml(resolveHtml(item.body.html, context), context.urls.absolute(path)),
  };
}

function inclusion({ today }: ViewContext, release: Release, item: Item) {
  const version = firstVersionOf(release, item, today);
  return {
    inclusion: inclusionOf(release, item, today),
    first_version: version === undefined ? null : versionOf(release, version),
  };
}

/** Returns the versions of other releases, as they are named in `also_in`. */
function otherVersions({ catalog, today }: ViewContext, home: Release, item: Item) {
  const found = otherVersionsWith(catalog, home, item, today);
  const names = (edge: 'first' | 'unknown') =>
    found.flatMap(({ release, [edge]: milestone }) =>
      milestone === undefined ? [] : [`${release.id}/${milestone.id}`],
    );
  return { contained_in: names('first'), unrecorded_in: names('unknown') };
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
      title: plainText(title),
      status: orNull(status),
      likelihood: orNull(likelihood),
    })),
  };
}
