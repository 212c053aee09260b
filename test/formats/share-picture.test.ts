import { expect, test } from 'vitest';
import type { Measure } from '../../src/pictures/fit-text.ts';
import { sharePictureSvg } from '../../src/pictures/share-picture-svg.ts';
import { aSharePicture } from '../support/share-picture.ts';

const measure: Measure = (text) => [...text].length * 0.6;
const picture = aSharePicture();

function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text = '']) => text);
}

test('shows site, version, title, facts and counts', () => {
  const svg = sharePictureSvg(picture, measure);
  expect(textsOf(svg)).toEqual([
    'Notes',
    'Version 7.0.0',
    'Release 6',
    'Released',
    '20 March 2024',
    'Support',
    'Maintained',
    '31 items',
  ]);
  expect(sharePictureSvg(picture, measure)).toBe(svg);
});

test('a long title is broken and shrinks; facts keep one size', () => {
  const title = 'A release with a title of eighty characters, which is as long as a title may be!';
  const svg = sharePictureSvg({ ...picture, title }, measure);
  const lines = textsOf(svg).slice(2, -5);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(title);
  const sizes = [...svg.matchAll(/y="526" font-size="([\d.]+)"/gu)].map(([, size]) => size);
  expect(new Set(sizes).size).toBe(1);
});

test('no text ends its element, and characters XML cannot contain are left out', () => {
  const svg = sharePictureSvg({ ...picture, title: '</text><script>&\u0000"\uD800' }, measure);
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;/text&gt;&lt;script&gt;&amp;');
  expect(svg.isWellFormed() && !svg.includes('\0')).toBe(true);
});
