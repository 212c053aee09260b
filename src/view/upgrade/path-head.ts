import { supportWindow } from '../../domain/support.ts';
import type { UpgradePath } from '../../domain/upgrade-path.ts';
import { escapeText, joinHtml, type Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import { supportFact } from '../release/release-facts.ts';
import { facts, type Fact, type FactValue } from '../shared/facts.ts';
import { inLanguage } from '../shared/translated.ts';
import { versionName } from '../shared/version-label.ts';
import { sentenceHtml } from './path-choice.ts';
import { pathDowntime, type PathDowntime } from './path-downtime.ts';
import { timedSteps } from './path-hop.ts';

/** Returns the title of a path: its ends, or the release inside which it leads. */
export function pathTitle(context: ViewContext, { from, to }: UpgradePath): string {
  const own = context.words.upgradePath;
  const [start, end] = [from, to].map((release) => inLanguage(release, context).title);
  return from.id === to.id ? own.inside(start ?? '') : own.title(start ?? '', end ?? '');
}

/** Returns a sentence with versions and hops, and one with the stops. */
export function pathLead(context: ViewContext, path: UpgradePath): Html {
  const { words } = context;
  const own = words.upgradePath;
  const stops = path.hops.slice(0, -1).map(({ to }) => inLanguage(to, context).title);
  const lead = sentenceHtml(path, own.lead('{from}', '{to}', path.hops.length));
  if (stops.length === 0) return lead;
  return joinHtml([lead, escapeText(own.stops(words.formats.list(stops)))], ' ');
}

/** Returns the ends of a path with their versions, and how long the target is maintained. */
export function pathFacts(context: ViewContext, { from, to, start, end }: UpgradePath): Fact[] {
  const { words, urls, catalog, today } = context;
  const own = words.upgradePath;
  const value = (
    version: 'from' | 'to',
    release: UpgradePath['from'],
    milestone: UpgradePath['end'],
  ): FactValue[] => {
    const name = { text: inLanguage(release, context).title, href: urls.release(release.id) };
    if (milestone === undefined) return [name, { text: release.version }];
    const href = urls.milestone(release.id, milestone.id);
    return [name, { text: versionName(release, milestone), href, version }];
  };
  return [
    ...facts(own.from, value('from', from, start)),
    ...facts(own.to, value('to', to, end)),
    ...supportFact(context, supportWindow(catalog, to, today)),
  ];
}

/** Returns the downtime of all hops together. */
export function totalDowntime(context: ViewContext, path: UpgradePath): PathDowntime {
  return pathDowntime(
    context,
    path.hops.flatMap((hop) => timedSteps(path, hop)),
  );
}
