import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { AstroError } from 'astro/errors';
import type { Loader } from 'astro/loaders';
import { contentErrors, problemTexts } from '../build/content/problem-texts.ts';
import { storeOptions } from '../build/content/store-options.ts';
import { parserDigest } from '../catalog/cache/digests.ts';
import type { CollectionName } from '../catalog/collection-names.ts';
import { collectionLoader, sharedReading } from '../catalog/loader.ts';
import { readLocation } from '../catalog/read/read-location.ts';
import { contentStore, type ContentStore } from '../catalog/store-entries.ts';
import { readSite } from '../outputs/read-site.ts';
import { extensionNames } from '../project/extensions.ts';
import { readProject } from '../settings.ts';

/** Options of loading release notes into the collections of another Astro site. */
export interface LoaderOptions {
  /** The content folder, from the root of the site; `content` by default. */
  readonly content?: string;
  /** The root of the site; the working directory by default. */
  readonly root?: string;
}

/**
 * Returns a function that makes the loader of each collection from one reading of the content: `loaders('items')` with
 * `schema: itemSchema`. Loading rejects with all errors of the content. Links lead to the site in `site.yaml`; code in
 * MDX is not run.
 */
export function releaseNotes(options: LoaderOptions = {}): (name: CollectionName) => Loader {
  const read = sharedReading(() => readStore(options));
  return (name) => collectionLoader(name, read);
}

async function readStore({ content, root = '.' }: LoaderOptions): Promise<ContentStore> {
  const variables = content === undefined ? {} : { RELNOTES_CONTENT: content };
  const project = await readProject(variables, resolve(root), new Date());
  const settings = { ...project.settings, refusesMdxCode: true };
  const { languages } = project.config;
  const names = extensionNames(settings.extensions);
  const { contentDir, today } = settings;
  const location = await readLocation(contentDir, {}, settings.root);
  const result = await readSite(contentDir, {
    ...{ today, root: settings.root, refusesMdxCode: true },
    ...names,
  });
  const { errors } = problemTexts(contentDir, result);
  if (errors.length > 0) throw new AstroError(contentErrors(errors));
  const label = parserDigest(names.projectComponents) ?? randomUUID();
  const entries = result.entries.map(({ entry, digest }) => ({
    entry,
    digest: `${label} ${digest}`,
  }));
  const { files } = result.catalog;
  return contentStore(
    entries,
    files,
    storeOptions(entries, files, { settings, location, languages }),
  );
}
