import { elementHtml } from '../../../lib/html-element.ts';
import { escapeText, joinHtml, markup, NO_HTML, type Html } from '../../../lib/html.ts';
import { STEPS_IN_PAGE } from '../path-bounds.ts';
import type { PathContent } from '../path-content.ts';
import { stepsOf } from '../path-hop.ts';
import type { StepsByVersion } from '../steps-by-version.ts';
import { foldedHtml } from './folded-html.ts';
import { downtimeHtml, hopHtml } from './hop-html.ts';
import { progressHtml } from './keep-html.ts';
import { matchHtml } from './match-html.ts';
import { newsHtml } from './news-html.ts';
import { planHtml } from './plan-html.ts';
import { headingHtml, linkListHtml, nothingHtml, tagHtml } from './shared-html.ts';
import { readingListHtml } from './step-html.ts';

/**
 * Returns the main part of the page of a path: questions, then one chapter for each hop, then what to know about the
 * target. The build and the browser, which makes the longest paths, call the same function, so that both look the same.
 */
export function pathHtml(content: PathContent): Html {
  const { plan, match, hops, texts, deprecations, news, more } = content;
  const isBrief = hops.flatMap(stepsOf).length > STEPS_IN_PAGE;
  return joinHtml([
    plan === undefined ? NO_HTML : planHtml(plan),
    match === undefined ? NO_HTML : matchHtml(match),
    byVersionHtml(content.stepsByVersion),
    plan === undefined ? NO_HTML : progressHtml(plan.words),
    ...hops.map((hop, index) => hopHtml(hop, index + 1, { texts, isBrief })),
    legendHtml(content.legend),
    deprecations === undefined ? NO_HTML : deprecationsHtml(deprecations, texts.nothingLeft),
    issuesHtml(content),
    news === undefined ? NO_HTML : newsHtml(news),
    elementHtml('section', { class: 'more' }, headingHtml(more), linkListHtml(more.links)),
  ]);
}

/** Returns the downtime of the whole path, which stands in the head of its page. */
export function totalDowntimeHtml({ downtime }: Pick<PathContent, 'downtime'>): Html {
  return downtime === undefined ? NO_HTML : downtimeHtml(downtime, true);
}

/** Returns the steps that each version of the start already contains, for readers without JavaScript. */
function byVersionHtml(steps: StepsByVersion | undefined): Html {
  if (steps === undefined) return NO_HTML;
  const lines = steps.lines.map(({ label, links }) =>
    elementHtml('li', {}, markup`${escapeText(label)}: ${linkListHtml(links)}`),
  );
  return elementHtml(
    'noscript',
    {},
    elementHtml('p', {}, escapeText(steps.title)),
    elementHtml('ul', {}, ...lines),
  );
}

/** Returns the meanings of the marks, as Legend.astro shows them. */
function legendHtml({ title, entries }: PathContent['legend']): Html {
  const pair = ({ tag, meaning }: PathContent['legend']['entries'][number]) =>
    elementHtml(
      'div',
      {},
      elementHtml('dt', {}, tagHtml(tag)),
      elementHtml('dd', {}, escapeText(meaning)),
    );
  return elementHtml(
    'details',
    { class: 'legend' },
    elementHtml('summary', {}, escapeText(title)),
    elementHtml('dl', {}, ...entries.map(pair)),
  );
}

function deprecationsHtml(
  list: NonNullable<PathContent['deprecations']>,
  nothingLeft: string,
): Html {
  return elementHtml(
    'section',
    { 'data-hop': '' },
    headingHtml(list),
    elementHtml('div', { 'data-group': true }, readingListHtml(list)),
    nothingHtml(nothingLeft),
  );
}

/** Returns the known issues at the end of a path; collapsed, those that it fixes and those of unknown state. */
function issuesHtml({ issues, left, unrecorded, texts }: PathContent): Html {
  const { none, steps, lead } = issues;
  return elementHtml(
    'section',
    { 'data-hop': '' },
    headingHtml(issues),
    elementHtml('p', { class: 'soft' }, lead),
    steps.length === 0
      ? undefined
      : elementHtml(
          'div',
          { 'data-group': true, hidden: none !== undefined },
          readingListHtml(issues),
        ),
    nothingHtml(none ?? texts.nothingLeft, none === undefined),
    left && foldedHtml(left, texts.page),
    unrecorded && foldedHtml(unrecorded, texts.page),
  );
}
