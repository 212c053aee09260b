import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { BACKGROUNDS, contrast, contrastFault } from '../../src/schema/contrast.ts';
import { siteSchema } from '../../src/schema/site.ts';

const colours = fc.stringMatching(/^#[\da-f]{6}$/u);

test('the backgrounds are those of the style sheet', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const of = (name: string) =>
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`, 'u').exec(css)?.slice(1);
  expect(of('paper')).toEqual([BACKGROUNDS.light[0], BACKGROUNDS.dark[0]]);
  expect(of('raised')).toEqual([BACKGROUNDS.light[1], BACKGROUNDS.dark[1]]);
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('a colour that a fault suggests has no fault', () => {
  fc.assert(
    fc.property(colours, fc.constantFrom('light', 'dark'), (colour, theme) => {
      const fault = contrastFault(colour, theme);
      if (fault === undefined) return;
      const [, better = ''] = /"(#\w{6})"/u.exec(fault.hint) ?? [];
      expect(contrastFault(better, theme)).toBeUndefined();
    }),
  );
});

const errorsOf = (fields: object) => {
  const result = siteSchema.safeParse({ title: 'A', url: 'https://example.org', ...fields });
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => [path.join('.'), message]);
};

test('fields of the look are checked one by one', () => {
  expect(errorsOf({ accent: { light: '#ffcc00', dark: '#82c9e6' } })).toEqual([
    ['accent.light', 'has a contrast of 1.3:1 in the light theme; text needs 4.5:1'],
  ]);
  expect(errorsOf({ accent: { light: 'red', dark: '#82c9e6' } })).toEqual([
    ['accent.light', 'must be a colour such as "#0a5878", in quotes'],
  ]);
  expect(errorsOf({ styles: 'images/../../x.css', logo: { light: 'logo.js' } })).toEqual([
    ['logo.light', 'must be a picture: SVG, PNG, WebP, AVIF, JPEG or GIF'],
    ['styles', 'must be the path of a file in the content folder, such as images/logo.svg'],
  ]);
  expect(errorsOf({ footer: [{ title: 'Imprint', url: 'javascript:alert(1)' }] })).toEqual([
    ['footer.0.url', 'must be an address that begins with https://'],
  ]);
});
