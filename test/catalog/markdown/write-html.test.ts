import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { silentContext } from '../../../src/catalog/parse/markdown/context.ts';
import { tooComplex } from '../../../src/catalog/parse/markdown/guard.ts';
import { readBody } from '../../../src/catalog/parse/markdown/read-body.ts';
import { renderMarkdown } from '../../../src/catalog/parse/markdown/render-body.ts';
import { FEATURES } from '../../../src/catalog/parse/markdown/words.ts';
import { writeHtml } from '../../../src/catalog/parse/markdown/write-html.ts';
import { markdownBodies } from '../../support/markdown-bodies.ts';

const FILE = 'releases/r1/items/a.md';
test('writes the same HTML as the parser with its plugins', () => {
  let plain = 0;
  fc.assert(
    fc.property(markdownBodies, (source) => {
      fc.pre(tooComplex(source, 'md') === undefined);
      const tree = markdownToMdast(source, { features: FEATURES });
      const reading = readBody(tree, source, silentContext(FILE));
      if (!reading.isPlain) return;
      plain += 1;
      const html = writeHtml(tree, FILE, reading.headings);
      expect(html).toBe(renderMarkdown(source, FILE, reading));
    }),
    { numRuns: 2000 },
  );
  expect(plain).toBeGreaterThan(200);
});
