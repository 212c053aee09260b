import type { ReadEntry } from '../../catalog/read-catalog.ts';
import { compiledMdx } from '../../catalog/read/compiled-mdx.ts';
import { fileNames } from '../../catalog/read/folders.ts';
import type { PublishedFiles, StoreOptions } from '../../catalog/store-entries.ts';
import { wordsOf } from '../../i18n/languages.ts';
import { resolveHtml } from '../../view/shared/html.ts';
import { makeUrls } from '../../view/urls.ts';
import { astroPath } from '../astro/astro-path.ts';
import type { BuildOptions } from '../astro/build-options.ts';

/** Returns the options of a site's content store. Its HTML is in the first language of the site. */
export function storeOptions(
  entries: readonly ReadEntry[],
  files: PublishedFiles,
  { settings, location }: Pick<BuildOptions, 'settings' | 'location'>,
): StoreOptions {
  const site = entries.find(({ entry }) => entry.entryType === 'site')?.entry;
  const [lang = 'en'] = site?.entryType === 'site' ? site.fields.languages : [];
  const context = { words: wordsOf(lang), urls: makeUrls({ ...location, prefix: '' }), catalog: { files } };
  const paths = entries.map(({ entry }) => entry.path);
  return {
    filePath: fileNames({
      contentDir: astroPath(settings.root, settings.contentDir),
      handbookDir: astroPath(settings.root, settings.handbookDir),
    }),
    htmlOf: ({ html, mdxHtml }) => resolveHtml(mdxHtml ?? html, context),
    compiled: new Set(compiledMdx(settings, paths, () => true)),
  };
}
