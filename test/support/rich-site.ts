import { join, resolve } from 'node:path';
import { RICH_TREE } from './rich-tree.ts';
import { GOOD_TREE, TODAY, type Files } from './tree.ts';

const FOLDER = resolve('node_modules/.cache/relnotes-tests/rich');

/** A site with every field, in two languages, below a path of a host to which it has moved. */
export const RICH_SITE = {
  /** The folder for the site and its cache. */
  folder: FOLDER,
  contentDir: join(FOLDER, 'content'),
  /** The built site; tests only read it. */
  dir: join(FOLDER, 'dist'),
  origin: 'https://moved.example',
  base: '/notes/',
  today: TODAY,
} as const;

/** The environment in which it is built; a test adds another time zone and locale. */
export const RICH_ENVIRONMENT = {
  SOURCE_DATE_EPOCH: String(Date.parse(RICH_SITE.today) / 1000),
  RELNOTES_URL: RICH_SITE.origin,
  RELNOTES_BASE: RICH_SITE.base,
} as const;

/** Its content: one release had another name before. */
export const RICH_SITE_TREE: Files = {
  ...RICH_TREE,
  'releases/r1/release.mdx': String(GOOD_TREE['releases/r1/release.mdx']).replace(
    'previous: r0',
    'previous: r0\naliases: [r-one]',
  ),
};
