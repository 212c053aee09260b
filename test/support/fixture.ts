import { resolve } from 'node:path';

/** The content of the site that tests of the program are run on: a small made-up project. */
export const FIXTURE_CONTENT = resolve('test/fixture');

/** Where that site lies, built once before the tests; it is theirs to read, not to change. */
export const FIXTURE_DIR = resolve('node_modules/.cache/relnotes-tests/fixture/dist');

/** The day that it is built on: Saltmarsh 5 has its first candidate, and Saltmarsh 4 is the newest. */
export const FIXTURE_DAY = '2025-03-12';

/** Where it says that it is published. */
export const FIXTURE_ORIGIN = 'https://saltmarsh.example.org';
