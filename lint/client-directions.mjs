import { LIBRARIES } from './libraries.mjs';

/** The part of the table in directions.mjs about what runs in the browser. */
export const CLIENT_DIRECTIONS = {
  // One core for the browser and the command.
  'src/matching': { values: ['src/lib/text-ends.ts'] },
  'src/client': {
    values: ['src/search', 'src/matching'],
    // The form of what a page brings for the items that it does not have.
    types: ['src/view/upgrade/news-loading.ts'],
  },
  // The longest paths: the browser runs the rules and makes the HTML of the build.
  'src/client/assembled': {
    values: [
      'src/domain',
      'src/i18n/load-words.ts',
      'src/view',
      'src/pictures/path-line/line-html.ts',
      'src/lib/html.ts',
    ],
    types: ['src/formats/fragments/path-releases.ts'],
  },
  // Loaded by pages of the dev server only.
  'src/client/dev': {
    values: ['src/client/search/element.ts', 'src/lib/address-scheme.ts'],
    types: ['src/build/content/problem-channel.ts', 'src/build/content/dev-problems.ts'],
  },
  'src/search': { values: ['src/lib', LIBRARIES] },
};
