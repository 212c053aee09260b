import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { mdxPlugins } from './src/catalog/parse/markdown/plugins.ts';
import { readLocation } from './src/catalog/read/read-location.ts';
import { isIgnored } from './src/build/ignored-paths.ts';
import { relnotes } from './src/integration.ts';
import { readSettings } from './src/settings.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const settings = readSettings(process.env, root, new Date());
const location = await readLocation(settings.contentDir, process.env, settings.root);

export default defineConfig({
  site: location.origin,
  base: location.base,
  outDir: settings.outDir,
  cacheDir: settings.cacheDir,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Inline styles: a page needs one hash and no request, and has only the rules that it uses.
  build: { inlineStylesheets: 'always' },
  markdown: {
    processor: satteri(mdxPlugins(settings)),
    syntaxHighlight: false,
  },
  integrations: [mdx(), relnotes(settings, location)],
  vite: {
    // The worker of the search loads the stemmer of its language alone; other formats hold all of them.
    worker: { format: 'es' },
    server: { watch: { ignored: [(path) => isIgnored(path, settings)] } },
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
