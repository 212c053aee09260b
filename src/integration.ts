import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheForAstro } from './build/astro/astro-cache.ts';
import { collectModules } from './build/astro/collect-modules.ts';
import { compactBundle, type WrittenBundle } from './build/astro/compact-bundle.ts';
import { quietCssWarnings } from './build/astro/css-warnings.ts';
import { guardComponents } from './build/astro/guard-components.ts';
import { finishingPrerenderer } from './build/astro/finishing-prerenderer.ts';
import { formerBases, restartFile } from './build/astro/restart-dev.ts';
import { builtUrls } from './build/astro/relative-scripts.ts';
import type { PageStyles } from './build/astro/style-marks.ts';
import { mdxSource } from './build/astro/mdx-source.ts';
import { nativeModules } from './build/astro/native-modules.ts';
import { programPackages } from './build/astro/program-packages.ts';
import { bundleTaker, stylesOf } from './build/astro/take-bundle.ts';
import { unsupportedFeatures } from './build/astro/unsupported.ts';
import { virtualModules } from './build/astro/virtual-modules.ts';
import { bundleFolder } from './build/bundle/bundle-files.ts';
import { holdForAstro } from './build/folders/hold-for-astro.ts';
import { pictureFolders } from './build/picture-folders.ts';
import { writeLateStyles } from './build/render/late-styles.ts';
import type { SiteLocation } from './catalog/read/read-location.ts';
import type { Languages } from './i18n/languages.ts';
import { lazy } from './lib/lazy.ts';
import { configFiles } from './project/config-imports.ts';
import type { Settings } from './settings.ts';

/** Shows the problems of the content in pages of the dev server. */
const DEV_SCRIPT = `import ${JSON.stringify(fileURLToPath(new URL('./client/dev/show-problems.ts', import.meta.url)))};`;

/**
 * The Astro integration of Relnotes. `astro build` renders with Astro and finishes the pages; the fast build
 * (build-site.ts) lets Astro compile a bundle and renders from it; `astro dev` serves the content from memory.
 * A command loads only what it needs.
 */
export function relnotes(
  given: Settings,
  location: SiteLocation,
  languages: Languages,
): AstroIntegration {
  let settings = given;
  let bundle: string | undefined;
  let written: WrittenBundle = { dir: '', packages: [] };
  const modules = collectModules(settings);
  let release = (): void => undefined;
  let styles: () => PageStyles = () => new Map();
  return {
    name: 'relnotes',
    hooks: {
      'astro:config:setup': async (setup) => {
        const { command: astroCommand, config, updateConfig, logger } = setup;
        const outDir = fileURLToPath(config.outDir).replace(/[\\/]$/u, '');
        if (outDir.startsWith(`${bundleFolder(settings)}.`)) bundle = dirname(outDir);
        const command = bundle === undefined ? astroCommand : 'bundle';
        // Before Astro empties the output folder.
        if (command === 'build') release = await holdForAstro({ ...settings, outDir }, logger);
        if (command !== 'bundle') settings = cacheForAstro(settings, logger);
        const pictures = pictureFolders(settings);
        updateConfig({
          cacheDir: pathToFileURL(`${settings.cacheDir}/`),
          vite: {
            plugins: [
              programPackages(settings),
              mdxSource(settings),
              virtualModules({ settings, location, command, pictures }),
              nativeModules(settings),
              guardComponents(settings),
              quietCssWarnings(),
            ],
            experimental: { renderBuiltUrl: builtUrls(command === 'bundle') },
          },
          experimental: { contentIntellisense: command === 'dev' || command === 'sync' },
        });
        if (command === 'dev') {
          setup.addWatchFile(restartFile(settings));
          for (const file of configFiles(settings.extensions)) setup.addWatchFile(file);
          setup.injectScript('page', DEV_SCRIPT);
          const { redirectToSite } = await import('./build/content/redirect-to-site.ts');
          const former = setup.isRestart ? formerBases(settings) : [];
          updateConfig({ vite: { plugins: [redirectToSite(location.base, former)] } });
        }
        if (bundle === undefined) return;
        updateConfig({
          vite: compactBundle((bundleWritten) => (written = bundleWritten), modules),
        });
      },
      'astro:config:done': ({ config }) => {
        const [first] = unsupportedFeatures(config);
        if (first !== undefined) throw new Error(first);
      },
      'astro:build:setup': ({ pages }) => {
        // Astro collects the styles of a page after this hook.
        styles = lazy(() => stylesOf(pages));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const bundleSources = {
          rendered: () => written.dir,
          styles: () => styles(),
          imports: modules.imports,
          packages: () => written.packages,
        };
        if (bundle === undefined) {
          setPrerenderer(finishingPrerenderer(bundleSources.styles, location.base));
        } else setPrerenderer(bundleTaker(settings, bundle, bundleSources));
      },
      'astro:build:done': async ({ dir, logger }) => {
        writeLateStyles(fileURLToPath(dir), styles());
        if (bundle !== undefined) return;
        const { indexBuiltSite } = await import('./search/index-built-site.ts');
        const { builtSiteLine } = await import('./build/publish/built-site-size.ts');
        const site = fileURLToPath(dir);
        await indexBuiltSite(site);
        release();
        logger.info(builtSiteLine(site, settings.contentDir));
      },
      'astro:server:setup': async ({ server, logger, refreshContent }) => {
        const { serveContent } = await import('./build/content/serve-content.ts');
        serveContent({ server, logger, refreshContent }, { settings, location, languages });
      },
    },
  };
}
