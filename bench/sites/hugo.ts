import { execFileSync } from 'node:child_process';
import { itemFields, itemText, releaseText, templates } from './peer.ts';
import { frontMatter, type Site, type TextFile } from './site.ts';

/** Hugo, if it is on the PATH. Based on the documentation of 0.111 and newer. */
export const HUGO: Site = {
  name: 'hugo',
  ours: false,
  version: () => {
    const text = versionText();
    return text === undefined ? undefined : `Hugo ${/v?(\d+(?:\.\d+)+)/u.exec(text)?.[1] ?? text}`;
  },
  files: ({ releases }) => [
    ...templates('hugo'),
    page('content/_index.md', { title: 'Release notes' }, ''),
    page('content/releases/_index.md', { title: 'Releases' }, ''),
    ...releases.flatMap((release) => [
      page(
        `content/releases/${release.id}/_index.md`,
        { title: release.title, description: release.summary },
        releaseText(release),
      ),
      ...release.items.map((item) => HUGO.itemFile(release, item)),
    ]),
  ],
  itemFile: (release, item) =>
    page(
      `content/releases/${release.id}/items/${item.slug}.md`,
      itemFields(release, item),
      itemText(item),
    ),
  command: (folder) => ({
    file: 'hugo',
    args: ['--quiet', '--cacheDir', `${folder}/cache`],
    cwd: folder,
  }),
  output: 'public',
  caches: ['cache', 'resources'],
};

function versionText(): string | undefined {
  try {
    return execFileSync('hugo', ['version'], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return undefined;
  }
}

function page(path: string, fields: Readonly<Record<string, unknown>>, body: string): TextFile {
  return { path, text: frontMatter(fields) + body };
}
