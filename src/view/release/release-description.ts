import type { Release } from '../../domain/catalog.ts';
import { releaseWithdrawal } from '../../domain/withdrawal.ts';
import type { ViewContext } from '../context.ts';
import { plainText } from '../shared/inline.ts';
import { summaryOf } from '../shared/translated.ts';
import { releaseFacts } from './release-facts.ts';

/** Number of facts in the description of a release without a text: the first ones are days, version and support. */
const MAX_FACTS = 3;

/**
 * Returns the description of a release's page for search engines and link previews: its summary, else the first
 * sentence of its overview, else its dates and support. That it is withdrawn comes first.
 */
export function releaseDescription(context: ViewContext, release: Release): string {
  const { words, today } = context;
  const withdrawal = releaseWithdrawal(release, today);
  const text = plainText(summaryOf(release) ?? factsText(context, release));
  if (withdrawal === undefined) return text;
  return `${words.release.withdrawn(words.formats.day(withdrawal.on))}. ${text}`;
}

/** Returns `Release 6 (7.0.0). Released: 20 March 2024. Support: Maintained.` */
function factsText(context: ViewContext, release: Release): string {
  const { words } = context;
  const { title, version } = release;
  const name = title.includes(version) ? title : `${title} (${version})`;
  const facts = releaseFacts(context, release)
    .slice(0, MAX_FACTS)
    .map(({ label, values }) => `${label}: ${words.formats.row(values.map(({ text }) => text))}`);
  return `${[name, ...facts].join('. ')}.`;
}
