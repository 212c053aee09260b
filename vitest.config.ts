import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ProjectOrder } from './test/support/project-order.ts';

/** Tests of the package, which is packed and installed for them. */
const PACKAGE = ['test/package/**/*.test.ts'];

/** Tests that read a whole built site, or that build one. */
const SITE = ['site', 'browser', 'content', 'scs'].map((folder) => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    // Tests of the browser wait more than they work: one worker more keeps the cores busy.
    maxWorkers: availableParallelism() + 1,
    // Files keep no state: to load the program anew for each took half of the time of unit tests.
    isolate: false,
    setupFiles: ['test/support/property-seed.ts'],
    sequence: { sequencer: ProjectOrder },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [...SITE, ...PACKAGE] },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: SITE,
          globalSetup: ['test/support/build-sites.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: PACKAGE,
          testTimeout: 300_000,
          globalSetup: ['test/support/install-package.ts'],
          setupFiles: ['test/support/await-package.ts'],
        },
      },
    ],
  },
});
