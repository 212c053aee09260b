import process from 'node:process';
import { toMarkdown, type Block } from '../corpus/blocks.ts';
import type { Release } from '../corpus/model.ts';
import {
  address,
  installed,
  itemFields,
  itemText,
  releaseBlocks,
  script,
  templates,
} from './peer.ts';
import { frontMatter, type Site } from './site.ts';

const DOCS = 'src/content/docs';

/**
 * Starlight with its defaults, except search and a sidebar that lists every page. It has no list templates, so
 * the files contain the lists of items.
 */
export const STARLIGHT: Site = {
  name: 'starlight',
  ours: false,
  version: () => {
    const version = installed('@astrojs/starlight');
    return version === undefined
      ? undefined
      : `Starlight ${version} on Astro ${installed('astro') ?? '?'}`;
  },
  files: ({ releases }) => [
    ...templates('starlight'),
    {
      path: `${DOCS}/index.md`,
      text: `${frontMatter({ title: 'Release notes' })}${index(releases)}`,
    },
    ...releases.flatMap((release) => [
      {
        path: `${DOCS}/releases/${release.id}/index.md`,
        text:
          frontMatter({ title: release.title, description: release.summary }) + withItems(release),
      },
      ...release.items.map((item) => STARLIGHT.itemFile(release, item)),
    ]),
  ],
  itemFile: (release, item) => {
    const { title, summary, facts } = itemFields(release, item);
    return {
      path: `${DOCS}/releases/${release.id}/items/${item.slug}.md`,
      text: frontMatter({ title, description: summary }) + factsTable(facts) + itemText(item),
    };
  },
  command: (folder) => ({
    file: process.execPath,
    args: [script('astro/bin/astro.mjs'), 'build', '--silent'],
    cwd: folder,
    env: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  }),
  output: 'dist',
  caches: ['.astro', 'node_modules'],
};

function index(releases: readonly Release[]): string {
  const lines = releases.map(({ id, title }) => `- [${title}](${address({ release: id })})`);
  return `${lines.join('\n')}\n`;
}

function withItems(release: Release): string {
  const items: Block[] = release.items.map(({ slug, title, summary }) => ({
    paragraph: [{ text: title, to: { release: release.id, item: slug } }, `: ${summary}`],
  }));
  const blocks = [...releaseBlocks(release), { heading: 'Items', level: 2 as const }, ...items];
  return toMarkdown(blocks, address);
}

function factsTable(facts: unknown): string {
  const rows = Object.entries(facts ?? {}).map(([name, value]) => [name, String(value)]);
  return toMarkdown([{ table: { head: ['Fact', 'Value'], rows } }], address) + '\n';
}
