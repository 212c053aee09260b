import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleIn } from '../../src/build/bundle/bundle-files.ts';
import { builtFile, isIntact } from '../../src/build/publish/last-site.ts';
import { prepareSite, publishSite } from '../../src/build/publish/publish-site.ts';
import type { RenderResult } from '../../src/build/render/render-task.ts';
import type { Settings } from '../../src/settings.ts';
import { LOCATION } from './location.ts';

/** Files by their paths. */
export type Texts = Readonly<Record<string, string>>;

/** Makes a bundle with one script in a project without content. */
export function writeBundle({ root, cacheDir }: Settings, key: string): void {
  const bundle = bundleIn(join(root, 'bundle'));
  mkdirSync(join(cacheDir, 'relnotes'), { recursive: true });
  mkdirSync(join(bundle.client, '_astro'), { recursive: true });
  writeFileSync(join(bundle.client, '_astro/a.js'), 'script');
  writeFileSync(bundle.key, key);
}

/** Publishes a site with these texts by two renames; pages that the last site has with the same text stay as they are. */
export function publishTexts(settings: Settings, texts: Texts): void {
  const site = prepareSite(settings, {
    bundle: bundleIn(join(settings.root, 'bundle')),
    location: LOCATION,
  });
  const pages: [
    string,
    RenderResult['files'] extends ReadonlyMap<string, infer File> ? File : never,
  ][] = Object.entries(texts).map(([file, text]) => {
    const left = site.last.files.get(file);
    if (left?.key === text && isIntact(site.base, file, left)) {
      return [file, { ...left, rendered: false }];
    }
    mkdirSync(dirname(join(site.building, file)), { recursive: true });
    writeFileSync(join(site.building, file), text);
    return [file, { ...builtFile(site.building, file, text), rendered: true }];
  });
  const index = { written: [], taken: [] };
  publishSite(site, { files: new Map(pages), content: undefined }, index, () => false);
}
