import type { Release } from '../../domain/catalog.ts';
import { groupByArea } from '../../domain/area-groups.ts';
import type { ViewContext } from '../context.ts';
import { areaTitle } from '../shared/labels.ts';
import { section, type Section } from '../shared/section.ts';
import { recordHtml } from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';

export interface ComponentRow {
  readonly name: string;
  readonly href: string | undefined;
  readonly version: string | undefined;
  /** Finished HTML. */
  readonly note: Html | undefined;
}

export interface ComponentSection extends Section {
  readonly caption: string;
  readonly head: readonly [string, string, string];
  /** By area; components without an area come last. */
  readonly groups: readonly {
    /** Undefined if no component has an area. */
    readonly title: string | undefined;
    readonly rows: readonly ComponentRow[];
  }[];
}

/**
 * Returns the components of a release with their versions, by area; undefined without components.
 */
export function componentSection(
  context: ViewContext,
  release: Release,
): ComponentSection | undefined {
  if (release.components.length === 0) return undefined;
  const { words, catalog } = context;
  const groups = groupByArea(catalog.site, release.components, ({ area }) => area);
  return {
    ...section('components', words.release.components),
    caption: words.release.componentsTable(release.title),
    head: [words.release.component, words.release.componentVersion, words.release.remark],
    groups: groups.map(({ area, entries }) => ({
      title: titleOf(context, area, groups.length),
      rows: entries.map((component) => componentRow(context, component)),
    })),
  };
}

function titleOf(context: ViewContext, area: string, groups: number): string | undefined {
  if (area !== '') return areaTitle(area, context);
  return groups === 1 ? undefined : context.words.kind.other;
}

function componentRow(
  context: ViewContext,
  { name, url, version, note }: Release['components'][number],
): ComponentRow {
  return {
    name,
    href: url,
    version,
    note: note === undefined ? undefined : recordHtml(note, context),
  };
}
