import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { toMarkdown, type Block, type Target } from '../corpus/blocks.ts';
import type { Item, Release } from '../corpus/model.ts';
import type { TextFile } from './site.ts';

const BENCH = join(import.meta.dirname, '..');

/** The templates of a peer, as they stand in `peers/<name>/`. */
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

/** The version of a package that bench/ has installed; undefined if it has not. */
export function installed(name: string): string | undefined {
  try {
    const text = readFileSync(join(BENCH, 'node_modules', name, 'package.json'), 'utf8');
    return /"version": "([^"]+)"/u.exec(text)?.[1];
  } catch {
    return undefined;
  }
}

/** The script of a package that bench/ has installed. */
export function script(path: string): string {
  return join(BENCH, 'node_modules', path);
}

/** What a peer's item page prints besides the body. */
export function itemFields(release: Release, item: Item): Readonly<Record<string, unknown>> {
  const { title, area, kind, status, audience, owner, since, summary, criteria, breaking } = item;
  const facts = { area, kind, status, audience, owner, since, ...criteria, ...breaking };
  return { title, release: release.title, summary, facts };
}

export function itemText({ body }: Item): string {
  return toMarkdown(body, address);
}

/** A release page: overview, milestones, upgrade notes and known issues; the template adds the items. */
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

/** Peers have the addresses that this project has. */
export function address(to: Target): string {
  if ('url' in to) return to.url;
  const release = `/releases/${to.release}/`;
  return 'item' in to ? `${release}items/${to.item}/` : release;
}
