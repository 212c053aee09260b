import type { Item, Release } from '../../domain/catalog.ts';
import { findItem, findRelease } from '../../domain/find.ts';
import { itemState } from '../../domain/item-state.ts';
import { inclusionOf } from '../../domain/release-contents.ts';
import { schedule } from '../../domain/schedule.ts';
import { nearest } from '../parse/nearest.ts';
import { bodiesOf } from '../parse/parse-file.ts';
import { positionOf, keyPositionOf } from '../parse/position.ts';
import type { Problem } from '../problem.ts';
import { at, filesOf, referenceOf, releaseIdOf, type CheckInput, type GoodFile } from './check.ts';

/** Warnings do not stop a build: a person should look at them. */
export function checkWarnings(input: CheckInput): Problem[] {
  return [
    ...filesOf(input, 'item').flatMap((file) => itemWarnings(input, file)),
    ...filesOf(input, 'timeline').flatMap((file) => timelineWarnings(input, file)),
    ...nearMisses(input),
    ...httpLinks(input),
  ];
}

function itemWarnings(input: CheckInput, file: GoodFile<'item'>): Problem[] {
  const { current } = input;
  const item = findItem(current, referenceOf(file));
  const release = findRelease(current, releaseIdOf(file));
  if (item === undefined || release === undefined) return [];
  return [
    ...unmet(file, release, item),
    ...undocumented(file, release, item),
    ...withoutStatus(input, file, release, item),
    ...unowned(file, item),
  ];
}

function unmet(file: GoodFile<'item'>, release: Release, item: Item): Problem[] {
  const state = itemState(release, item);
  if (state.status !== 'ready') return [];
  return Object.entries(state.criteria)
    .filter(([, answer]) => answer.state === 'unmet')
    .map(([id]) => {
      const message = `the item is ready, but the criterion "${id}" is unmet`;
      const path =
        keyPositionOf(file.source, ['criteria', id]).line > 1 ? ['criteria', id] : ['status'];
      return at(
        file,
        path,
        'criterion-unmet',
        message,
        'Meet it, or explain in its note why the item ships without it.',
      );
    });
}

function undocumented(file: GoodFile<'item'>, release: Release, item: Item): Problem[] {
  const documented = itemState(release, item).criteria['documented'];
  if (documented?.state !== 'met') return [];
  const shown = item.links.length > 0 || documented.evidence.length > 0 || item.body.text !== '';
  if (shown) return [];
  const message = 'the item is marked as documented, but has neither a link nor a body';
  return [at(file, ['criteria'], 'documented-without-body', message, 'Add the link under links.')];
}

/** A site.yaml with errors does not say what an item without a status is. */
function withoutStatus(
  { site, today }: CheckInput,
  file: GoodFile<'item'>,
  release: Release,
  item: Item,
): Problem[] {
  if (site === undefined || inclusionOf(release, item, today) !== 'unrecorded') return [];
  const message = `${release.id} is published, but the item has no status`;
  const hint = 'Add status: ready if the release contains the item, else undecided or deferred.';
  return [at(file, [], 'status-missing', message, hint)];
}

function unowned(file: GoodFile<'item'>, item: Item): Problem[] {
  if (item.owners.length > 0) return [];
  const hint = 'Add owners: [handle], so that readers and the release manager know who to ask.';
  return [at(file, [], 'owner-missing', 'the item has no owner', hint)];
}

function timelineWarnings({ current, today }: CheckInput, file: GoodFile<'timeline'>): Problem[] {
  const release = findRelease(current, releaseIdOf(file));
  if (release === undefined) return [];
  return schedule(release, today)
    .filter(({ state }) => state === 'overdue')
    .map(({ milestone }) => {
      const index = file.fields.milestones.findIndex(({ id }) => id === milestone.id);
      const message = `"${milestone.id}" was planned for ${milestone.plans.at(-1)?.planned} but no result is recorded`;
      const hint = 'Add actual: the day, a new plan under plans, or outcome: skipped.';
      return at(file, ['milestones', index], 'milestone-overdue', message, hint);
    });
}

function nearMisses(input: CheckInput): Problem[] {
  const files = [
    ...filesOf(input, 'item'),
    ...filesOf(input, 'upgrade-note'),
    ...filesOf(input, 'known-issue'),
  ];
  return files.flatMap((file) => {
    const release = findRelease(input.catalog, releaseIdOf(file));
    const known = release?.components.map(({ name }) => name) ?? [];
    return file.fields.component.flatMap((name, index) => {
      const near = known.includes(name) ? undefined : nearMiss(name, known);
      if (near === undefined) return [];
      const message = `the component "${name}" is almost the component "${near}" of the release`;
      const hint = `Write ${near} if it is the same component.`;
      return [at(file, ['component', index], 'component-near-miss', message, hint)];
    });
  });
}

/**
 * Returns the known name that a name probably misspells. Short names often differ in one letter ("ARA",
 * "ABA"), so only their letter case is compared.
 */
function nearMiss(name: string, known: readonly string[]): string | undefined {
  const close = nearest(name, known);
  if (close === undefined) return undefined;
  if (close.toLowerCase() === name.toLowerCase()) return close;
  return name.length > 5 ? close : undefined;
}

function httpLinks({ parsed }: CheckInput): Problem[] {
  return parsed.flatMap((file) => [
    ...bodiesOf(file)
      .flatMap(({ links }) => links)
      .filter(({ url }) => url.startsWith('http://'))
      .map(({ url, line, column }) => httpLink(file.path, { line, column }, url)),
    ...httpFields(file),
  ]);
}

function httpFields(file: CheckInput['parsed'][number]): Problem[] {
  return urlsIn(file.source.value, []).map(({ path, url }) =>
    httpLink(file.path, positionOf(file.source, path), url),
  );
}

function httpLink(path: string, position: { line: number; column: number }, url: string): Problem {
  const hint = 'Use https if the server supports it.';
  const message = `the link ${url} is not encrypted`;
  return { file: path, ...position, code: 'http-link', level: 'warning', message, hint };
}

function urlsIn(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; url: string }[] {
  if (typeof value === 'string') return value.startsWith('http://') ? [{ path, url: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, child]) =>
    urlsIn(child, [...path, isList ? Number(key) : key]),
  );
}
