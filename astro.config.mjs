import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { mdxPlugins } from './src/catalog/parse/markdown/plugins.ts';
import { readPlace } from './src/catalog/read/read-place.ts';
import { isUnwatched } from './src/build/watched.ts';
import { relnotes } from './src/integration.ts';
import { readSettings } from './src/settings.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const settings = readSettings(process.env, root, new Date());
const place = await readPlace(settings.contentDir, process.env);

export default defineConfig({
  site: place.origin,
  base: place.base,
  outDir: settings.outDir,
  cacheDir: settings.cacheDir,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // One style a page, with one hash and no request: smaller than a shared file and a rest.
  build: { inlineStylesheets: 'always' },
  markdown: {
    processor: satteri(mdxPlugins(settings)),
    syntaxHighlight: false,
  },
  integrations: [mdx(), relnotes(settings, place)],
  vite: {
    server: { watch: { ignored: [(path) => isUnwatched(path, settings)] } },
    build: {
      // A tool of a page is a file of its own: inside the page it would be read again with each.
      assetsInlineLimit: (path, content) =>
        path.endsWith('.js') ? content.length < 800 : undefined,
      rolldownOptions: {
        // Astro's own marker in compiled MDX; the bundler drops it, as it should.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
});
