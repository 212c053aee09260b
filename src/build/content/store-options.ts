import type { ReadEntry } from '../../catalog/read-entries.ts';
import { compiledMdx } from '../../catalog/read/compiled-mdx.ts';
import { fileNames } from '../../catalog/read/folders.ts';
import type { PublishedFiles, StoreOptions } from '../../catalog/store-entries.ts';
import { wordsOf } from '../../i18n/languages.ts';
import { resolveHtml } from '../../view/shared/html.ts';
import { makeUrls } from '../../view/urls.ts';
import { astroPath } from '../astro/astro-path.ts';
import type { BuildOptions } from '../astro/build-options.ts';

/**
 * Returns the options of a site's content store. Its HTML is in the first language of the site. Astro compiles the MDX
 * of no broken entry.
 */
export function storeOptions(
  entries: readonly ReadEntry[],
  files: PublishedFiles,
  { settings, location }: Pick<BuildOptions, 'settings' | 'location'>,
  broken: readonly ReadEntry[] = [],
): StoreOptions {
  const site = entries.find(({ entry }) => entry.entryType === 'site')?.entry;
  const [lang = 'en'] = site?.entryType === 'site' ? site.fields.languages : [];
  const urls = makeUrls({ ...location, prefix: '' });
  const context = { words: wordsOf(lang), urls, catalog: { files } };
  const isBroken = new Set(broken);
  const sound = entries.filter((read) => !isBroken.has(read));
  const paths = sound.map(({ entry }) => entry.path);
  return {
    filePath: fileNames({
      contentDir: astroPath(settings.root, settings.contentDir),
      handbookDir: astroPath(settings.root, settings.handbookDir),
    }),
    htmlOf: ({ html, mdxHtml }) => resolveHtml(mdxHtml ?? html, context),
    compiled: new Set(compiledMdx(settings, paths, () => true)),
  };
}
