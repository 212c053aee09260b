import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [
    starlight({
      title: 'Release notes',
      pagefind: false,
      sidebar: [{ label: 'Releases', link: '/' }],
    }),
  ],
});
