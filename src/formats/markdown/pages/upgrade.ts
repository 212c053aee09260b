import type { PathDowntime } from '../../../view/upgrade/path-downtime.ts';
import type { FoldedList } from '../../../view/upgrade/folded-list.ts';
import type { HopModel } from '../../../view/upgrade/path-hop.ts';
import type { UpgradeGuidePage } from '../../../view/upgrade/upgrade-guide-page.ts';
import type { UpgradePairPage } from '../../../view/upgrade/upgrade-pair-page.ts';
import type { UpgradePathPage } from '../../../view/upgrade/upgrade-path-page.ts';
import { blocks, heading, list, paragraph } from '../blocks.ts';
import { readings, steps } from '../lists.ts';
import { pathNewsText } from './path-news.ts';
import { section, type Writer } from '../writer.ts';

/** Returns the instructions of an upgrade note by its name. */
type InstructionsOf = (name: string) => string;

/** Writes the page of a pair of releases. */
export function upgradePairText(
  writer: Writer,
  page: UpgradePairPage,
  instructionsOf: InstructionsOf,
): string {
  return page.kind === 'path' ? pathText(writer, page, instructionsOf) : guideText(writer, page);
}

/** Writes everything between two releases, as a checklist with full instructions. */
function pathText(writer: Writer, page: UpgradePathPage, instructionsOf: InstructionsOf): string {
  const { hops, deprecations, issues, left, unrecorded, more } = page;
  return blocks(
    writer.text(page.over),
    writer.inline(page.lead),
    ...page.leave.map((notice) => writer.notice(notice)),
    writer.notice(page.notice),
    writer.facts(page.facts),
    page.downtime && downtime(writer, { ...page.downtime, lines: [], none: undefined }),
    ...hops.map((hop) => hopText(writer, hop, instructionsOf)),
    deprecations && section(deprecations.title, readings(writer, deprecations.steps)),
    section(
      issues.title,
      writer.inline(issues.lead),
      issues.none === undefined ? readings(writer, issues.steps) : writer.text(issues.none),
      left && folded(writer, left),
      unrecorded && folded(writer, unrecorded),
    ),
    page.news && pathNewsText(writer, page.news),
    section(more.title, writer.links(more.links)),
  );
}

function hopText(writer: Writer, hop: HopModel, instructionsOf: InstructionsOf): string {
  return section(
    hop.title,
    hopTexts(writer, hop.texts),
    writer.notice(hop.withdrawn),
    hop.breaking && titled(writer, hop.breaking.title, readings(writer, hop.breaking.steps)),
    hop.downtime && downtime(writer, hop.downtime),
    ...hop.groups.map(({ title, steps: own }) =>
      titled(writer, title, steps(writer, own, instructionsOf)),
    ),
    hop.remark === undefined ? '' : writer.text(hop.remark),
    titled(
      writer,
      hop.apart.title,
      blocks(...hop.apart.lists.map((list) => folded(writer, list, 4))),
    ),
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

function folded(writer: Writer, { title, lines, hidden }: FoldedList, depth = 3): string {
  if (hidden) return '';
  return blocks(
    heading(depth, writer.inline(title)),
    list(
      lines
        .filter(isShown)
        .map(({ link, reason, by }) =>
          [writer.link(link), reason && writer.text(reason), by && writer.link(by)]
            .filter(Boolean)
            .join(' '),
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
