import { expect, test } from 'vitest';
import { ignoreRule } from '../../src/catalog/read/ignored-files.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { GOOD_TREE, problemsOf, readTreeWith } from '../support/tree.ts';

const SITE = String(GOOD_TREE['site.yaml']);
const siteWith = (ignore: string): string => `${SITE}ignore: ${ignore}\n`;

test.each([
  ['/etc/**', 'must be relative: leave out the / at the beginning'],
  ['C:/x', 'must be relative: leave out the / at the beginning'],
  ['../x', 'must name folders and files only: no . or .., no empty name'],
  ['a/../b', 'must name folders and files only: no . or .., no empty name'],
  ['./a', 'must name folders and files only: no . or .., no empty name'],
  ['a//b', 'must name folders and files only: no . or .., no empty name'],
  ['a\\b', 'must separate folders with /, and cannot escape characters'],
  ['!a', 'must not begin with !, which would match all other files'],
  [
    'a(b|c)',
    'may contain *, ?, {a,b}, and ** as a whole folder, but no brackets and no nested lists',
  ],
  [
    '[a-z].md',
    'may contain *, ?, {a,b}, and ** as a whole folder, but no brackets and no nested lists',
  ],
  [
    '{a,{b,c}}',
    'may contain *, ?, {a,b}, and ** as a whole folder, but no brackets and no nested lists',
  ],
  [
    'a**b',
    'may contain *, ?, {a,b}, and ** as a whole folder, but no brackets and no nested lists',
  ],
  ['*a*b*', 'may contain ** at most twice, and in each name at most two * and two lists {a,b}'],
  [
    '**/a/**/b/**',
    'may contain ** at most twice, and in each name at most two * and two lists {a,b}',
  ],
  [
    '{a,b}{a,b}{a,b}',
    'may contain ** at most twice, and in each name at most two * and two lists {a,b}',
  ],
])('the glob %s is refused, with words', async (glob, fact) => {
  const problems = await problemsOf({ 'site.yaml': siteWith(JSON.stringify([glob])) });
  expect(problems.split('\n')).toHaveLength(1);
  expect(problems).toContain(fact);
  expect(problems).toMatch(/^content\/site\.yaml:\d+:\d+ error wrong-type/u);
});

test('a list of more globs than anybody needs is refused', async () => {
  const many = Array.from({ length: 51 }, (_, index) => `x${index}`).join(', ');
  expect(await problemsOf({ 'site.yaml': siteWith(`[${many}]`) })).toContain('at most 50 globs');
});

test.each([
  ['site.yaml', '"site.yaml" matches site.yaml, which is always read'],
  ['**', '"**" matches site.yaml, which is always read'],
  ['*.yaml', '"*.yaml" matches site.yaml, which is always read'],
  ['*.md', '"*.md" leaves out all items, all upgrade notes, all known issues, all meetings'],
  ['releases/*', 'leaves out all releases, all timelines, all items'],
  ['items', '"items" leaves out all items'],
  ['meetings/', '"meetings/" leaves out all meetings'],
])('the glob %s is reported, since it leaves out too much', async (glob, fact) => {
  const { problems } = await readTreeWith({ 'site.yaml': siteWith(JSON.stringify([glob])) });
  const [found] = problems.filter(({ code }) => code === 'ignore-too-much');
  expect(found?.message).toContain(fact);
  expect(found?.level).toBe('error');
});

test('all meetings may be ignored if that is meant', async () => {
  const site = `${siteWith("['meetings/**']")}checks: { ignore-too-much: off }\n`;
  expect(await problemsOf({ 'site.yaml': site })).toBe('');
});

test('a name of 255 characters against the costliest globs takes no time', async () => {
  const globs = ['*a*b', '**/*a*b/**/*a*b', '{a,aa,aaa}{a,aa,aaa}*b'];
  const rule = ignoreRule(`ignore: ${JSON.stringify(globs)}\n`);
  const name = 'a'.repeat(255);
  const time = cpuTime(() => rule.ofFile(`${name}/${name}/${name}/${name}`));
  expect(time).toBeLessThan(500);
});
