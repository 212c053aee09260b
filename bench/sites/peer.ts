import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { toMarkdown, type Block, type Target } from '../corpus/blocks.ts';
import type { Item, Release } from '../corpus/model.ts';
import type { TextFile } from './site.ts';

const BENCH = join(import.meta.dirname, '..');

/** Returns the templates of a peer from `peers/<name>/`. */
export function templates(name: string): TextFile[] {
  const folder = join(BENCH, 'peers', name);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({
      path: relative(folder, join(folder, path)).split(sep).join('/'),
      text: readFileSync(join(folder, path), 'utf8'),
    }));
}

/** Returns the version of a package in bench/; undefined if it is not installed. */
export function installed(name: string): string | undefined {
  try {
    const text = readFileSync(join(BENCH, 'node_modules', name, 'package.json'), 'utf8');
    return /"version": "([^"]+)"/u.exec(text)?.[1];
  } catch {
    return undefined;
  }
}

/** Returns the path of a script of a package in bench/. */
export function script(path: string): string {
  return join(BENCH, 'node_modules', path);
}

/** Returns the fields that a peer's item page shows besides the body. */
export function itemFields(release: Release, item: Item): Readonly<Record<string, unknown>> {
  const { title, area, kind, status, audience, owner, since, summary, criteria, breaking } = item;
  const facts = { area, kind, status, audience, owner, since, ...criteria, ...breaking };
  return { title, release: release.title, summary, facts };
}

export function itemText({ body }: Item): string {
  return toMarkdown(body, address);
}

/**
 * Returns a release page: overview, milestones, upgrade notes and known issues; the template adds the items.
 */
export function releaseText(release: Release): string {
  return toMarkdown(releaseBlocks(release), address);
}

export function releaseBlocks(release: Release): Block[] {
  const rows = release.milestones.map(({ id, planned, actual }) => [id, planned, actual]);
  return [
    ...release.overview,
    { heading: 'Milestones', level: 2 },
    { table: { head: ['Milestone', 'Planned', 'Actual'], rows } },
    { heading: 'Upgrade notes', level: 2 },
    ...release.notes.flatMap(({ title, advice, phase, body }) => [
      { heading: title, level: 3 as const },
      { paragraph: [`${advice}, ${phase}`] },
      ...body,
    ]),
    { heading: 'Known issues', level: 2 },
    ...release.issues.flatMap(({ title, severity, workaround, body }) => [
      { heading: title, level: 3 as const },
      { paragraph: [severity] },
      ...body,
      { paragraph: [workaround] },
    ]),
  ];
}

/** Returns an address; peers have the same addresses as this project. */
export function address(to: Target): string {
  if ('url' in to) return to.url;
  const release = `/releases/${to.release}/`;
  return 'item' in to ? `${release}items/${to.item}/` : release;
}
