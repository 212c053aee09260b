import type { Milestone } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { dayValue, fact, facts, tagValue, type Fact } from '../shared/facts.ts';
import type { TimelineRow } from '../timeline/timeline-rows.ts';

/** Returns the facts at the top of a milestone's page. */
export function milestoneFacts(
  context: ViewContext,
  milestone: Milestone,
  row: TimelineRow,
): Fact[] {
  const names = context.words.milestone.facts;
  return [
    ...fact(names.state, tagValue(row.tag)),
    ...fact(names.kind, row.kind),
    ...fact(names.planned, row.planned === undefined ? row.noPlan : dayValue(row.planned)),
    ...fact(names.actual, row.actual === undefined ? row.noActual : dayValue(row.actual)),
    ...fact(names.until, row.ends === undefined ? undefined : dayValue(row.ends)),
    ...fact(names.slip, row.slip),
    ...row.versions.flatMap(({ label, versions }) =>
      facts(
        label,
        versions.map(({ text, href }) => ({ text, href })),
      ),
    ),
    ...fact(names.announced, announcedText(context, milestone)),
  ];
}

function announcedText({ words }: ViewContext, { announce }: Milestone): string | undefined {
  if (announce === undefined) return undefined;
  const { byMail, inChat, announcedBy } = words.milestone;
  const channels = [announce.mail ? byMail : undefined, announce.matrix ? inChat : undefined];
  const known = channels.filter((channel) => channel !== undefined);
  const text = announcedBy(announce.by, words.formats.list(known));
  return text === '' ? undefined : text;
}
