import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/catalog/problem.ts';
import { planInit } from '../../src/cli/init/plan-init.ts';
import { versionsIn } from '../../src/cli/init/released-versions.ts';
import { setupOf } from '../../src/cli/init/setup.ts';
import type { Answers } from '../../src/cli/new/question.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { inFolder } from '../support/init-folder.ts';
import { TODAY } from '../support/tree.ts';

const FACTS = { released: versionsIn('v1.4.0\t1717200000') };
const PLACE = { isProgram: false, hasSite: false, hasWorkflow: true, isGuess: false };

/** The outcome of the check for the content that these answers give. */
async function problemsOf(answers: Answers): Promise<string[]> {
  const setup = setupOf(answers, FACTS, { content: 'content', today: TODAY });
  const { files } = planInit(tmpdir(), setup, PLACE);
  const encoder = new TextEncoder();
  const planned = new Map(
    [...files]
      .filter(([path]) => path.startsWith('content/'))
      .map(([path, text]) => [path.slice('content/'.length), encoder.encode(text)]),
  );
  expect(planned.size).toBeGreaterThan(0);
  const folder = join(tmpdir(), 'relnotes-of-no-files');
  const { problems } = await readSite(folder, { today: TODAY, planned });
  // The folder itself is not there.
  return problems.filter(({ file }) => file !== '.').map((found) => formatProblem(found, ''));
}

/** All ways to answer the questions that decide which fields and files there are. */
const COMBINATIONS = ['none', 'Compute, Block storage'].flatMap((areas) =>
  ['none', 'Harbor Server, Harbor CLI'].flatMap((products) =>
    ['yes', 'no'].flatMap((review) =>
      ['out', 'planned', 'empty'].flatMap((start) =>
        ['en', 'ja', 'de,en,fr,es,ja'].map((languages) => ({
          ...{ areas, products, review, start, languages },
        })),
      ),
    ),
  ),
);

test('the check accepts the content of all combinations of answers', async () => {
  expect(COMBINATIONS).toHaveLength(72);
  for (const { start, ...rest } of COMBINATIONS) {
    const answers = {
      ...rest,
      ...{ name: 'Harbor', url: 'https://harbor.example.org', repository: 'none', host: 'none' },
      start: start === 'empty' ? 'empty' : 'example',
      version: start === 'out' ? '1.4.0' : '2.0.0',
    };
    expect({ answers, problems: await problemsOf(answers) }).toEqual({ answers, problems: [] });
  }
});

/** Texts that people type, and those that nobody expects. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    'a: b # c',
    '{ x }',
    '- y',
    "it's",
    '"',
    'ÄÖ, ß',
    'con',
    '日本',
    '../up',
    '0',
    '~',
    '<b>',
    '|',
  ),
);
const anything = fc.record(
  {
    name: words,
    url: fc.oneof(words, fc.webUrl()),
    repository: fc.oneof(words, fc.webUrl(), fc.constant('none')),
    products: words,
    areas: words,
    version: fc.oneof(words, fc.constantFrom('v1.2.3', '24.04', '1.0.0-rc.1+b', '0.0.0')),
    languages: fc.oneof(words, fc.shuffledSubarray(Object.keys(LANGUAGES)).map(String)),
    review: fc.constantFrom('yes', 'no', 'maybe'),
  },
  { requiredKeys: [] },
);

test('whatever is answered, init refuses it and writes nothing, or the check accepts the result', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (answers) => {
      await inFolder({}, async ({ relnotes, files }) => {
        const flags = Object.entries(answers).map(([flag, value]) => `--${flag}=${value}`);
        const { code, err } = await relnotes('init', '--yes', ...flags);
        if (code === 0) {
          expect((await relnotes('check', '--strict')).out).toMatch(/: no problems\n$/u);
          return;
        }
        expect(err).not.toBe('');
        expect(await files()).toEqual([]);
      });
    }),
    { numRuns: 30 },
  );
});
