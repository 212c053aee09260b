import type { Item, Release } from '../../domain/catalog.ts';
import { escapeText, joinHtml, markup, type Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import { rangeTexts } from '../known-issue/version-texts.ts';
import type { FactValue } from '../shared/facts.ts';
import { inlineHtml } from '../shared/inline.ts';
import type { ItemEntry } from './item-entry.ts';
import { fixesOfItem } from './security-facts.ts';

/**
 * Returns what readers ask of a vulnerability, in this order: risk, affected versions, versions with the fix, what to
 * do. What is not recorded is said to be so.
 */
export function securityAnswers(
  context: ViewContext,
  release: Release,
  item: Item,
): ItemEntry['duties'] {
  const { security: own, knownIssues, item: itemWords } = context.words;
  const { fixed, planned } = fixesOfItem(context, release, item);
  const affects = rangeTexts(context, release, release, item.affects).map((text) =>
    escapeText(text),
  );
  const fixes = valuesHtml(fixed);
  return [
    { label: own.risk, html: riskHtml(context, item) },
    { label: knownIssues.affects, html: joinHtml(affects, ', ') },
    { label: knownIssues.fixedIn, html: fixes },
    { label: own.whatToDo, html: actionHtml(context, item, fixes) },
  ]
    .map((one) => (one.html === '' ? { ...one, html: escapeText(own.notRecorded) } : one))
    .toSpliced(
      3,
      0,
      ...(planned.length === 0
        ? []
        : [{ label: itemWords.facts.fixPlanned, html: valuesHtml(planned) }]),
    );
}

function riskHtml({ words }: ViewContext, { impact, severity }: Item): Html {
  const parts = [
    ...(severity === undefined ? [] : [escapeText(words.security.severity[severity])]),
    ...(impact === undefined ? [] : [inlineHtml(impact)]),
  ];
  return joinHtml(parts, ' ');
}

/** Returns what the item says to do; without that, the versions with the fix to update to. */
function actionHtml({ words }: ViewContext, { action }: Item, fixes: Html): Html {
  if (action !== undefined) return inlineHtml(action);
  return fixes === '' ? fixes : markup`${escapeText(words.security.updateTo)} ${fixes}`;
}

function valuesHtml(values: readonly FactValue[]): Html {
  return joinHtml(
    values.map(({ text, href }) =>
      href === undefined
        ? escapeText(text)
        : markup`<a href="${escapeText(href)}">${escapeText(text)}</a>`,
    ),
    ', ',
  );
}
