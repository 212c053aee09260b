import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { addressLabel, sourceList } from '../../src/view/shared/sources.ts';
import { areaTitle, localText, statusTag } from '../../src/view/shared/labels.ts';
import { inlineHtml, plainText } from '../../src/view/shared/inline.ts';
import { legend } from '../../src/view/shared/legend.ts';
import {
  ADVICE,
  CRITERION,
  ISSUE,
  MATURITY,
  MILESTONE,
  SEVERITY,
  STATUS,
  SUPPORT,
} from '../../src/view/shared/marks.ts';
import { aCatalog, aSite } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';

const context = aContext(aCatalog([], { site: aSite({ languages: ['en', 'de'] }) }));

test('a missing status has its own word and mark', () => {
  expect(statusTag(undefined, context)).toEqual({
    word: 'Status not recorded',
    tone: 'calm',
    shape: 'dashed',
  });
});

test.each(
  Object.entries({ STATUS, ADVICE, CRITERION, SEVERITY, MATURITY, MILESTONE, SUPPORT, ISSUE }),
)('no two marks of %s share a shape, since colour alone is not enough', (_name, marks) => {
  const shapes = Object.values(marks).map(([, shape]) => shape);
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('a legend has a meaning for every mark', () => {
  for (const name of Object.keys(en.legend) as (keyof typeof en.legend)[]) {
    for (const { meaning } of legend(name, context).entries) expect(meaning).not.toBe('');
  }
});

test('a text of site.yaml is in the language of the page, else in the first one', () => {
  const text = { en: 'Kubernetes', de: 'Kubernetes (de)' };
  expect(areaTitle('kaas', { ...context, lang: 'de' })).toBe('Kubernetes (de)');
  expect(localText(text, { ...context, lang: 'fr' })).toBe('Kubernetes');
  expect(localText({ fr: 'Seul' }, context)).toBe('Seul');
  expect(areaTitle('gone', context)).toBe('gone');
});

test('front matter supports backticks and no other markup', () => {
  expect(inlineHtml('Set `a < b` & go <b>')).toBe('Set <code>a &lt; b</code> &amp; go &lt;b&gt;');
  expect(plainText('Set `a`')).toBe('Set a');
});

test.each([
  ['https://github.com/o/r/blob/bc36816/board/20240129.md', 'o/r: board/20240129.md'],
  ['https://github.com/o/r/commit/25cb294', 'o/r@25cb294'],
  ['https://github.com/o/r/tree/v7.0.0-rc1', 'o/r@v7.0.0-rc1'],
  ['https://github.com/o/r/issues/841', 'o/r#841'],
  ['https://www.example.org/a%20b/', 'example.org/a b'],
  ['https://example.org/%E0%A4%A', 'example.org/%E0%A4%A'],
])('the source %s is labelled %s', (url, label) => {
  expect(addressLabel(url)).toBe(label);
});

test('a source that is no address is plain text', () => {
  expect(sourceList(['a talk'])).toEqual([{ label: 'a talk', href: undefined }]);
});
