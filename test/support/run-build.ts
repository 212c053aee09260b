import { build } from 'astro';

/** Builds a site in a process of its own: `node run-build.ts OUT CACHE`, content from RELNOTES_CONTENT. */
const [outDir = '', cacheDir = ''] = process.argv.slice(2);

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await build({ outDir, cacheDir, logLevel: 'error' });
