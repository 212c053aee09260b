import type { Release } from '../../domain/catalog.ts';
import { groupByArea } from '../../domain/area-groups.ts';
import { componentChanges, type ComponentChange } from '../../domain/component-changes.ts';
import type { ViewContext } from '../context.ts';
import { areaTitle } from '../shared/labels.ts';
import { section, type Section } from '../shared/section.ts';
import { inLanguage, recordHtml } from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';

export interface ComponentRow {
  readonly name: string;
  readonly href: string | undefined;
  readonly version: string | undefined;
  /** The version in the release before, or that it is not listed there; undefined where nothing is compared. */
  readonly before: string | undefined;
  /** Whether the version is another one than in the release before. */
  readonly isChanged: boolean;
  /** Finished HTML. */
  readonly note: Html | undefined;
}

export interface ComponentSection extends Section {
  readonly caption: string;
  /** Changes since the release before, in a sentence; undefined where nothing is compared. */
  readonly changes: string | undefined;
  /** Component, the version before if any is compared, version, remark. */
  readonly head: readonly string[];
  /** By area; components without an area come last. */
  readonly groups: readonly {
    /** Undefined if no component has an area. */
    readonly title: string | undefined;
    readonly rows: readonly ComponentRow[];
  }[];
}

/**
 * Returns the components of a release by area, with their versions here and in the release before; undefined without
 * components.
 */
export function componentSection(
  context: ViewContext,
  release: Release,
): ComponentSection | undefined {
  if (release.components.length === 0) return undefined;
  const { words, catalog } = context;
  const compared = componentChanges(catalog, release);
  const changes: readonly ComponentChange[] =
    compared?.changes ??
    release.components.map((component) => ({ component, before: undefined, state: 'unknown' }));
  const groups = groupByArea(catalog.site, changes, ({ component }) => component.area);
  return {
    ...section('components', words.release.components),
    caption: words.release.componentsTable(release.title),
    changes:
      compared === undefined
        ? undefined
        : sentence(
            context,
            compared.changes,
            compared.onlyBefore.map(({ name }) => name),
          ),
    head: [
      words.release.component,
      ...(compared === undefined ? [] : [inLanguage(compared.previous, context).title]),
      compared === undefined ? words.release.componentVersion : inLanguage(release, context).title,
      words.release.remark,
    ],
    groups: groups.map(({ area, entries }) => ({
      title: titleOf(context, area, groups.length),
      rows: entries.map((change) => componentRow(context, change, compared !== undefined)),
    })),
  };
}

function titleOf(context: ViewContext, area: string, groups: number): string | undefined {
  if (area !== '') return areaTitle(area, context);
  return groups === 1 ? undefined : context.words.kind.other;
}

/** Returns `12 changed, 3 new, 5 unchanged. Only in the list before: Zuul.` */
function sentence(
  { words }: ViewContext,
  changes: readonly ComponentChange[],
  onlyBefore: readonly string[],
): string {
  const own = words.componentChanges;
  const count = (state: ComponentChange['state']) =>
    changes.filter((change) => change.state === state).length;
  const counts = [
    count('changed') > 0 && own.changed(count('changed')),
    count('new') > 0 && own.added(count('new')),
    count('same') > 0 && own.same(count('same')),
  ].filter((text) => text !== false);
  return [
    ...(counts.length === 0 ? [] : [own.counts(words.formats.list(counts))]),
    ...(onlyBefore.length === 0 ? [] : [own.onlyBefore(words.formats.list(onlyBefore))]),
  ].join(' ');
}

function componentRow(
  context: ViewContext,
  { component: { name, url, version, note }, before, state }: ComponentChange,
  isCompared: boolean,
): ComponentRow {
  return {
    name,
    href: url,
    version,
    before: isCompared
      ? (before ?? (state === 'new' ? context.words.componentChanges.notListed : ''))
      : undefined,
    isChanged: state === 'changed' || state === 'new',
    note: note === undefined ? undefined : recordHtml(note, context),
  };
}
