import { describe, expect, test } from 'vitest';
import { styleSheetFault } from '../../src/catalog/read/style-sheet.ts';
import { DRAWING } from '../support/pictures.ts';
import { GOOD_TREE, problemsOf, readTreeWith } from '../support/tree.ts';

const siteWith = (fields: string) => `${fields}\n${String(GOOD_TREE['site.yaml'])}`;

test('files that site.yaml names for its look are published, though no text links to them', async () => {
  const { catalog, problems } = await readTreeWith({
    'site.yaml': siteWith('logo: { light: images/logo.svg }\nstyles: images/site.css'),
    'images/logo.svg': DRAWING,
    'images/site.css': '.site { color: red }',
    'images/other.svg': DRAWING,
  });
  expect(catalog.files.map(({ path }) => path)).toEqual(['images/logo.svg', 'images/site.css']);
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
    'images/other.svg file-unlinked',
  ]);
});

test('a file that is not there is an error at its field, with the nearest name', async () => {
  expect(
    await problemsOf({
      'site.yaml': siteWith('logo: { light: images/logo.svg, dark: images/log.svg }'),
      'images/logo.svg': DRAWING,
    }),
  ).toMatchInlineSnapshot(
    `"content/site.yaml:1:39 error appearance-file-missing: there is no file "images/log.svg" that can be published. Did you mean "images/logo.svg"?"`,
  );
});

test('a colour without contrast is an error at its field, with one that would do', async () => {
  expect(
    await problemsOf({ 'site.yaml': siteWith('accent: { light: "#ffcc00", dark: "#82c9e6" }') }),
  ).toMatchInlineSnapshot(
    `"content/site.yaml:1:18 error low-contrast: "light" "#ffcc00" has a contrast of 1.3:1 in the light theme; text needs 4.5:1. Use a darker colour, such as "#856a00"."`,
  );
});

test('a style sheet that loads from a host is an error, with the line', async () => {
  expect(
    await problemsOf({
      'site.yaml': siteWith('styles: images/site.css'),
      'images/site.css': 'a { color: red }\n@import "https://example.org/a.css";\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/images/site.css:1:1 error styles-load: line 2 of the style sheet loads something that is not a file of the site. Put the file into the content folder, link to it from an entry, and name it by a relative path.
    content/site.yaml:1:9 error appearance-file-missing: there is no file "images/site.css" that can be published. Put it into the content folder, or remove the field."
  `);
});

describe('a style sheet', () => {
  test.each([
    '@import "a.css";',
    '@IMPORT url(a.css);',
    'a { background: url(https://example.org/a.png) }',
    'a { background: url( "//example.org/a.png" ) }',
    'a { background: url(data:image/png;base64,AAAA) }',
    'a { background: image-set("https://example.org/a.png" 1x) }',
    'a { background: u\\72l(https://example.org/a.png) }',
    'a { background: \\url(//example.org) }',
    '/* x */ a { background: url(/* y */ https://example.org/a.png) }',
  ])('is refused: %s', (css) => {
    expect(styleSheetFault(css)?.code).toBe('styles-load');
  });

  test.each([
    'a { background: url(logo.svg) }',
    '@font-face { src: url("../images/own.woff2") }',
    '/* https://example.org and @import */ a { color: red }',
    String.raw`a::before { content: '\201C \2192' }`,
    'a:hover { color: var(--accent) }',
  ])('is accepted: %s', (css) => {
    expect(styleSheetFault(css)).toBeUndefined();
  });
});
