import process from 'node:process';
import { installed, itemFields, itemText, releaseText, script, templates } from './peer.ts';
import { frontMatter, type Site } from './site.ts';

/** Eleventy with Nunjucks layouts; bodies are Markdown without template syntax. */
export const ELEVENTY: Site = {
  name: 'eleventy',
  ours: false,
  version: () => {
    const version = installed('@11ty/eleventy');
    return version === undefined ? undefined : `Eleventy ${version}`;
  },
  files: ({ releases }) => [
    ...templates('eleventy'),
    ...releases.flatMap((release) => [
      {
        path: `content/releases/${release.id}/index.md`,
        text:
          frontMatter({
            layout: 'release.njk',
            tags: ['release'],
            title: release.title,
            summary: release.summary,
            items: release.id,
          }) + releaseText(release),
      },
      ...release.items.map((item) => ELEVENTY.itemFile(release, item)),
    ]),
  ],
  itemFile: (release, item) => ({
    path: `content/releases/${release.id}/items/${item.slug}.md`,
    text:
      frontMatter({ layout: 'item.njk', tags: [release.id], ...itemFields(release, item) }) +
      itemText(item),
  }),
  command: (folder) => ({
    file: process.execPath,
    args: [script('@11ty/eleventy/cmd.cjs'), '--quiet'],
    cwd: folder,
  }),
  output: '_site',
  caches: ['.cache'],
};
