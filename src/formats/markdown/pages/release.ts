import type { Body } from '../../../domain/catalog.ts';
import type { KindList } from '../../../view/item/kind-list.ts';
import type { ComponentSection } from '../../../view/release/release-components.ts';
import type { ItemListPage } from '../../../view/release/item-list-page.ts';
import type { MaintenanceSection } from '../../../view/release/release-maintenance.ts';
import type { ReleasePage } from '../../../view/release/release-page.ts';
import type { SharedSection } from '../../../view/release/release-shared.ts';
import type { AreaSection, EntrySection } from '../../../view/release/release-sections.ts';
import { blocks, heading, list, paragraph, table } from '../blocks.ts';
import { dutyBlock, entries, markedLines, remarkedLinks } from '../lists.ts';
import type { BodyWriter } from '../twin.ts';
import type { BodyOf } from './notes.ts';
import { marks, section, whenText, type Writer } from '../writer.ts';

/** The texts of a release: its own, and the notes of its milestones by their ids. */
export interface ReleaseTexts {
  readonly body: Body;
  readonly milestoneNote: BodyOf;
}

/** The release notes. */
export function releaseText(
  writer: BodyWriter,
  page: ReleasePage,
  { body, milestoneNote }: ReleaseTexts,
): string {
  const { items, shared, upgrade, issues, maintenance, components, sources } = page;
  return blocks(
    writer.text(page.over),
    paragraph(writer.inline(page.lead)),
    writer.notice(page.withdrawn),
    ...page.withdrawnVersions.map((notice) => writer.notice(notice)),
    writer.facts(page.facts),
    page.upgradeSummary &&
      section(page.upgradeSummary.title, dutyBlock(writer, page.upgradeSummary)),
    page.overview && section(page.overview.title, writer.body(body)),
    entrySection(writer, items.highlights),
    entrySection(writer, items.breaking),
    entrySection(writer, items.deprecations),
    ...items.areas.map((area) => areaSection(writer, area)),
    shared && sharedSection(writer, shared),
    upgrade &&
      section(
        upgrade.title,
        ...upgrade.phases.flatMap(({ title, notes }) => [
          writer.title(3, title),
          markedLines(writer, notes),
        ]),
        writer.link(upgrade.more),
      ),
    issues && section(issues.title, writer.text(issues.lead), markedLines(writer, issues.issues)),
    maintenance && maintenanceSection(writer, maintenance, milestoneNote),
    components && componentSection(writer, components),
    entrySection(writer, items.planned),
    entrySection(writer, items.unrecorded),
    entrySection(writer, items.out),
    writer.sources(sources),
  );
}

function entrySection(writer: Writer, found: EntrySection | undefined): string {
  if (found === undefined) return '';
  const lead = found.lead === undefined ? '' : writer.text(found.lead);
  return section(
    found.title,
    lead,
    entries(writer, found.entries),
    ...found.kinds.flatMap((kind) => kindText(writer, kind)),
  );
}

function sharedSection(writer: Writer, { title, lead, areas }: SharedSection): string {
  return section(
    title,
    writer.text(lead),
    ...areas.flatMap((area) => [
      writer.title(3, area.title),
      ...area.kinds.flatMap(({ title: name, entries: own, groups }) => [
        writer.title(4, name),
        entries(writer, own, groups),
      ]),
    ]),
  );
}

/** A part of the list of all items. */
export function itemListText(writer: Writer, page: ItemListPage): string {
  return blocks(
    writer.text(page.over),
    writer.text(page.lead),
    ...page.areas.map((area) => areaSection(writer, area)),
    page.shared && sharedSection(writer, page.shared),
  );
}

/** Items of an area by kind, as on the page. */
export function areaSection(
  writer: Writer,
  { title, kinds }: Pick<AreaSection, 'title' | 'kinds'>,
) {
  return section(title, ...kinds.flatMap((kind) => kindText(writer, kind)));
}

function kindText(writer: Writer, { title, entries: own, groups }: KindList): string[] {
  return [writer.title(3, title), entries(writer, own, groups)];
}

function maintenanceSection(
  writer: BodyWriter,
  { title, entries: all }: MaintenanceSection,
  noteOf: BodyOf,
): string {
  return section(
    title,
    ...all.flatMap(({ id, link, when, tag, lists }) => [
      heading(
        3,
        `${writer.link(link)}${when === undefined ? '' : `, ${whenText(when)}`}${marks([tag])}`,
      ),
      writer.body(noteOf(id), id),
      list(lists.map((one) => `${writer.text(one.title)}\n${remarkedLinks(writer, one.links)}`)),
    ]),
  );
}

function componentSection(writer: Writer, own: ComponentSection): string {
  const { title, changes, head, groups } = own;
  return section(
    title,
    changes === undefined ? '' : writer.text(changes),
    ...groups.flatMap((group) => [
      writer.title(3, group.title),
      table(
        head.map((text) => writer.text(text)),
        group.rows.map(({ name, href, before, version, note }) => [
          writer.link({ label: name, href }),
          ...(before === undefined ? [] : [writer.text(before)]),
          version === undefined ? '' : writer.text(version),
          writer.inline(note),
        ]),
      ),
    ]),
  );
}
