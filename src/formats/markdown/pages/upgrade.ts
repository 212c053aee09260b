import type { PathDowntime } from '../../../view/upgrade/path-downtime.ts';
import type { FoldedList } from '../../../view/upgrade/folded-list.ts';
import type { HopModel } from '../../../view/upgrade/path-hop.ts';
import type { UpgradeGuidePage } from '../../../view/upgrade/upgrade-guide-page.ts';
import type { UpgradePairPage } from '../../../view/upgrade/upgrade-pair-page.ts';
import type { UpgradePathPage } from '../../../view/upgrade/upgrade-path-page.ts';
import { blocks, list, paragraph } from '../blocks.ts';
import { steps } from '../lists.ts';
import { pathNewsText } from './path-news.ts';
import { section, type Writer } from '../writer.ts';

const BOX = '[ ] ';

/** Writes the page of a pair of releases. */
export function upgradePairText(writer: Writer, page: UpgradePairPage): string {
  return page.kind === 'path' ? pathText(writer, page) : guideText(writer, page);
}

/** Writes everything between two releases, as a checklist. */
function pathText(writer: Writer, page: UpgradePathPage): string {
  const { hops, deprecations, issues, left, unrecorded, more } = page;
  return blocks(
    writer.text(page.over),
    writer.inline(page.lead),
    ...page.leave.map((notice) => writer.notice(notice)),
    writer.notice(page.notice),
    writer.facts(page.facts),
    page.downtime && downtime(writer, { ...page.downtime, lines: [], none: undefined }),
    ...hops.map((hop) => hopText(writer, hop)),
    deprecations && section(deprecations.title, steps(writer, deprecations.steps)),
    section(
      issues.title,
      writer.inline(issues.lead),
      issues.none === undefined ? steps(writer, issues.steps) : writer.text(issues.none),
      left && folded(writer, left),
      unrecorded && folded(writer, unrecorded),
    ),
    page.news && pathNewsText(writer, page.news),
    section(more.title, writer.links(more.links)),
  );
}

function hopText(writer: Writer, hop: HopModel): string {
  return section(
    hop.title,
    hopTexts(writer, hop.texts),
    writer.notice(hop.withdrawn),
    hop.breaking && titled(writer, hop.breaking.title, steps(writer, hop.breaking.steps, BOX)),
    hop.downtime && downtime(writer, hop.downtime),
    ...hop.groups.map(({ title, steps: own, isTickable }) =>
      titled(writer, title, steps(writer, own, isTickable ? BOX : '')),
    ),
    hop.remark === undefined ? '' : writer.text(hop.remark),
    hop.needless && folded(writer, hop.needless),
    hop.forOthers && folded(writer, hop.forOthers),
  );
}

/** Writes a title and what stands below it; nothing if that is empty. */
function titled(writer: Writer, title: string, content: string): string {
  return content === '' ? '' : blocks(writer.title(3, title), content);
}

function hopTexts(writer: Writer, texts: HopModel['texts']): string {
  return texts
    .map(({ html, link }) => `${writer.inline(html)}${link ? ` (${writer.link(link)})` : ''}`)
    .join(' ');
}

/** Tells whether readers who choose no versions see something. */
function isShown({ hidden = false }: { readonly hidden?: boolean }): boolean {
  return !hidden;
}

function downtime(writer: Writer, { title, sum, lines, none }: PathDowntime): string {
  const said = [sum, none].filter((text) => text !== undefined).map((text) => writer.text(text));
  return blocks(
    said.length + lines.length === 0
      ? ''
      : paragraph(`**${writer.text(title)}:** ${said.join(' ')}`),
    list(
      lines
        .filter(isShown)
        .map(
          (line) =>
            `${writer.link({ label: line.title, href: line.href })}: ${writer.text(line.text)}`,
        ),
    ),
  );
}

function folded(writer: Writer, { title, lines, hidden }: FoldedList): string {
  if (hidden) return '';
  return blocks(
    `### ${writer.inline(title)}`,
    list(
      lines
        .filter(isShown)
        .map(({ link, reason, by }) =>
          [writer.link(link), writer.text(reason), by && writer.link(by)].filter(Boolean).join(' '),
        ),
    ),
  );
}

/** The way from or to a release without pages here. */
function guideText(writer: Writer, page: UpgradeGuidePage): string {
  return blocks(
    writer.text(page.over),
    writer.text(page.lead),
    section(page.alternatives.title, writer.links(page.alternatives.list)),
  );
}
