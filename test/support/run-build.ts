import { build } from 'astro';

/**
 * Builds a site in a process of its own: `node run-build.ts OUT CACHE [info]`, content from
 * RELNOTES_CONTENT; with `info` it tells what it does.
 */
const [outDir = '', cacheDir = '', level = 'error'] = process.argv.slice(2);

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await build({ outDir, cacheDir, logLevel: level === 'info' ? level : 'error' });
