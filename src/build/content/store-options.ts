import type { ReadEntry } from '../../catalog/read-entries.ts';
import { fileNames } from '../../catalog/read/folders.ts';
import type { PublishedFiles, StoreOptions } from '../../catalog/store-entries.ts';
import { joinedParts } from '../../view/shared/placed-parts.ts';
import { wordsOf, type Languages } from '../../i18n/languages.ts';
import { resolveHtml } from '../../view/shared/html.ts';
import { makeUrls } from '../../view/urls.ts';
import { astroPath } from '../astro/astro-path.ts';
import type { BuildOptions } from '../astro/build-options.ts';

/** The options of a run, and the languages of the project. */
export interface StoreInput extends Pick<BuildOptions, 'settings' | 'location'> {
  readonly languages: Languages;
}

/**
 * Returns the options of a site's content store. Its HTML is in the first language of the site. Astro compiles the MDX
 * of no broken entry.
 */
export function storeOptions(
  entries: readonly ReadEntry[],
  files: PublishedFiles,
  { settings, location, languages }: StoreInput,
  broken: readonly ReadEntry[] = [],
): StoreOptions {
  const site = entries.find(({ entry }) => entry.entryType === 'site')?.entry;
  const [lang = 'en'] = site?.entryType === 'site' ? site.fields.languages : [];
  const urls = makeUrls({ ...location, prefix: '' });
  const context = { words: wordsOf(lang, languages), urls, catalog: { files } };
  const isBroken = new Set(broken.map(({ entry }) => entry.path));
  return {
    filePath: fileNames({
      contentDir: astroPath(settings.root, settings.contentDir),
      handbookDir: astroPath(settings.root, settings.handbookDir),
    }),
    htmlOf: ({ html, mdxParts }) =>
      resolveHtml(mdxParts === undefined ? html : joinedParts(mdxParts), context),
    isCompiled: ({ path, body }) => body.needsCompiling === true && !isBroken.has(path),
  };
}
