import { join } from 'node:path';
import process from 'node:process';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { mdxPlugins } from './src/catalog/parse/markdown/plugins.ts';
import { readLocation } from './src/catalog/read/read-location.ts';
import { guardIntegrations } from './src/build/astro/guard-integrations.ts';
import { ignoredPaths } from './src/build/ignored-paths.ts';
import { relnotes } from './src/integration.ts';
import { projectRoot, readProject } from './src/settings.ts';

const { settings, config } = await readProject(process.env, projectRoot(process.env), new Date());
const location = await readLocation(settings.contentDir, process.env, settings.root);

export default defineConfig({
  root: settings.root,
  srcDir: join(settings.programDir, 'src'),
  publicDir: join(settings.programDir, 'public'),
  site: location.origin,
  base: location.base,
  outDir: settings.outDir,
  cacheDir: settings.cacheDir,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Inline styles: a page needs one hash and no request, and has only the rules that it uses (src/styles/README.md).
  build: { inlineStylesheets: 'always' },
  markdown: {
    processor: satteri(mdxPlugins(settings)),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    relnotes(settings, location, config.languages),
    ...guardIntegrations(config.integrations),
  ],
  vite: {
    // The worker of the search loads the stemmer of its language alone; other formats hold all of them.
    worker: { format: 'es' },
    server: {
      watch: { ignored: [ignoredPaths(settings)] },
      // Scripts of pages lie in the program, which may be anywhere.
      fs: { allow: [settings.root, settings.programDir, settings.contentDir] },
    },
    build: {
      // Larger scripts are files, so that browsers cache them; inline, every page would repeat them.
      assetsInlineLimit: (path, content) =>
        path.endsWith('.js') ? content.length < 800 : undefined,
      rolldownOptions: {
        // Compiled MDX contains a directive of Astro, which the bundler rightly drops.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
});
