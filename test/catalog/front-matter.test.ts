import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/catalog/read/front-matter.ts';

const line = fc.constantFrom('---', '--- ', '---\t', ' ---', '----', '', 'title: A', '\r', 'Text.');

test('splits a file at its first two fences and loses nothing', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const split = splitFrontMatter('a.md', lines.join('\n'));
      const fences = lines.flatMap((text, at) => (text.trimEnd() === '---' ? [at] : []));
      if (fences[0] !== 0) expect(split).toMatchObject({ code: 'front-matter-missing' });
      else if (fences[1] === undefined) expect(split).toMatchObject({ code: 'front-matter-open' });
      else {
        const [, end] = fences;
        expect(split).toEqual({
          yaml: lines.slice(1, end).join('\n'),
          yamlLine: 2,
          body: lines.slice(end + 1).join('\n'),
          bodyLine: end + 2,
        });
      }
    }),
    { numRuns: 2000 },
  );
});
