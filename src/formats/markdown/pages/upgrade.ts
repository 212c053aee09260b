import type { PathDowntime } from '../../../view/upgrade/path-downtime.ts';
import type { FoldedList } from '../../../view/upgrade/path-folded.ts';
import type { HopModel } from '../../../view/upgrade/path-hop.ts';
import type { UpgradeGuidePage } from '../../../view/upgrade/upgrade-guide-page.ts';
import type { UpgradePairPage } from '../../../view/upgrade/upgrade-pair-page.ts';
import type { UpgradePathPage } from '../../../view/upgrade/upgrade-path-page.ts';
import { blocks, list, paragraph } from '../blocks.ts';
import { steps } from '../lists.ts';
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
    writer.text(page.lead),
    ...page.leave.map((notice) => writer.notice(notice)),
    writer.notice(page.notice),
    writer.facts(page.facts),
    page.downtime && downtime(writer, { ...page.downtime, lines: [], none: undefined }),
    ...hops.map((hop) => hopText(writer, hop)),
    deprecations && section(deprecations.title, steps(writer, deprecations.steps)),
    section(
      issues.title,
      issues.none === undefined ? steps(writer, issues.steps) : writer.text(issues.none),
      left && folded(writer, left),
      unrecorded && folded(writer, unrecorded),
    ),
    section(more.title, writer.links(more.links)),
  );
}

function hopText(writer: Writer, hop: HopModel): string {
  return section(
    hop.title,
    hop.texts.map((text) => writer.text(text)).join(' '),
    writer.notice(hop.withdrawn),
    hop.breaking &&
      blocks(writer.title(3, hop.breaking.title), steps(writer, hop.breaking.steps, BOX)),
    hop.downtime && downtime(writer, hop.downtime),
    ...hop.phases.map((phase) =>
      blocks(writer.title(3, phase.title), steps(writer, phase.steps, BOX)),
    ),
    hop.nothing === undefined ? '' : writer.text(hop.nothing),
    hop.needless && folded(writer, hop.needless),
  );
}

function downtime(writer: Writer, { title, sum, lines, none }: PathDowntime): string {
  const said = [sum, none].filter((text) => text !== undefined).map((text) => writer.text(text));
  return blocks(
    said.length + lines.length === 0
      ? ''
      : paragraph(`**${writer.text(title)}:** ${said.join(' ')}`),
    list(
      lines.map(
        (line) =>
          `${writer.link({ label: line.title, href: line.href })}: ${writer.text(line.text)}`,
      ),
    ),
  );
}

function folded(writer: Writer, { title, lines }: FoldedList): string {
  return blocks(
    writer.title(3, title),
    list(
      lines.map(({ link, reason, by }) =>
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
