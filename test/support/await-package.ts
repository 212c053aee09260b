import { readFile } from 'node:fs/promises';
import { beforeAll, inject, vi } from 'vitest';
import { outcomeFile } from './install-package.ts';

/** The longest time that packing and installing may take beside other tests, in milliseconds. */
const INSTALL_MS = 600_000;

// Each file of the tests of the package begins when it is installed, and fails if that has failed.
beforeAll(async () => {
  const file = outcomeFile(inject('installed'));
  const outcome = await vi.waitFor(() => readFile(file, 'utf8'), {
    timeout: INSTALL_MS - 1000,
    interval: 200,
  });
  if (outcome !== '') throw new Error(`The package could not be installed. ${outcome}`);
}, INSTALL_MS);
