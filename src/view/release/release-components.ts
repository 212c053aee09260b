import type { Release } from '../../domain/catalog.ts';
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
  readonly groups: readonly { readonly title: string; readonly rows: readonly ComponentRow[] }[];
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
  const areas = [...catalog.site.areas.map(({ id }) => id), undefined];
  const groups = areas.map((area) => ({
    title: area === undefined ? words.kind.other : areaTitle(area, context),
    rows: release.components
      .filter((component) => component.area === area)
      .map((component) => componentRow(context, component)),
  }));
  return {
    ...section('components', words.release.components),
    caption: words.release.componentsTable(release.title),
    head: [words.release.component, words.release.componentVersion, words.release.remark],
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
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
