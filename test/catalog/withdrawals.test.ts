import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

const timeline = (...lines: string[]) =>
  `milestones:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`;
const GA = 'id: ga, kind: ga, version: 2.0.0, actual: 2024-03-20';
const FIX = 'id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02';
const release = (withdrawn: string) =>
  `---\ntitle: Release 2\nversion: 2.0.0\nprevious: r1\nwithdrawn: { ${withdrawn} }\n---\n`;

/** Problems about withdrawals alone: others of the tree are tested elsewhere. */
async function withdrawalProblems(files: Readonly<Record<string, string>>): Promise<string[]> {
  const problems = await problemsOf(files);
  return problems.split('\n').filter((line) => /withdrawn-|unknown-version/u.test(line));
}

test.each<[string, string, string[]]>([
  ['on the day it came out', 'on: 2024-03-20, why: Broken.', []],
  ['later, with another version to use', 'on: 2024-04-01, why: Broken., use: 1.0.0', []],
  [
    'before it came out',
    'on: 2024-03-19, why: Broken.',
    [
      'content/releases/r2/release.mdx:5:18 error withdrawn-early: it was withdrawn on 2024-03-19, before "ga" published it on 2024-03-20. Correct one of the two days.',
    ],
  ],
  [
    'with a version to use that no timeline has',
    'on: 2024-04-01, why: Broken., use: 9.0.0',
    [
      'content/releases/r2/release.mdx:5:49 error unknown-version: no timeline has the version "9.0.0". Did you mean "1.0.0"? Known: ga, 2.0.1, r1, 1.0.0, r2, 2.0.0.',
    ],
  ],
])('a release is withdrawn %s', async (_case, withdrawn, expected) => {
  const files = {
    'releases/r2/timeline.yaml': timeline(GA, FIX),
    'releases/r2/release.mdx': release(withdrawn),
  };
  expect(await withdrawalProblems(files)).toEqual(expected);
});

test('a version is withdrawn before it came out, without having come out, or for a withdrawn one', async () => {
  const why = 'why: Broken.';
  const files = {
    'releases/r2/timeline.yaml': timeline(
      `${GA}, withdrawn: { on: 2024-03-01, ${why} }`,
      `id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-01, withdrawn: { on: 2024-04-02, ${why}, use: 2.0.0 }`,
      `id: 2.0.2, kind: maintenance, version: 2.0.2, planned: 2024-09-01, withdrawn: { on: 2024-09-02, ${why} }`,
      `id: 2.0.3, kind: maintenance, version: 2.0.3, actual: unknown, withdrawn: { on: 2024-04-02, ${why}, use: 7.0.0 }`,
    ),
  };
  expect(await withdrawalProblems(files)).toMatchInlineSnapshot(`
    [
      "content/releases/r2/timeline.yaml:2:78 error withdrawn-early: it was withdrawn on 2024-03-01, before "ga" published it on 2024-03-20. Correct one of the two days.",
      "content/releases/r2/timeline.yaml:3:121 error withdrawn-replacement: "2.0.0", the version to use instead, is withdrawn itself. Name a version that may be used, or leave out use.",
      "content/releases/r2/timeline.yaml:4:91 error withdrawn-early: an unpublished version cannot be withdrawn. Add actual to the milestone that published it, or set outcome: cancelled.",
      "content/releases/r2/timeline.yaml:5:118 error unknown-version: no timeline has the version "7.0.0". Did you mean "1.0.0"? Known: ga, 2.0.1, 2.0.2, 2.0.3, r1, 1.0.0, r2, 2.0.0.",
    ]
  `);
});

test('a line does not branch inside itself, by whatever way', async () => {
  const more = (id: string, fields: string) => ({
    [`releases/${id}/release.mdx`]: `---\ntitle: ${id}\nversion: ${id}\n${fields}\n---\n`,
    [`releases/${id}/timeline.yaml`]: 'milestones: [{ id: ga, kind: ga, planned: 2024-09-01 }]\n',
  });
  const chain = async (files: Readonly<Record<string, string>>) =>
    (await problemsOf(files)).split('\n').filter((line) => line.includes('release-chain'));
  const lts = more('l1', 'previous: r1\nline: lts');
  expect(await chain(lts)).toEqual([]);
  expect(await chain({ ...lts, ...more('l2', 'previous: r2\nline: lts') })).toEqual([]);
  expect(await chain({ ...lts, ...more('l2', 'previous: l1\nline: lts') })).toEqual([]);
  expect(await chain({ ...lts, ...more('l2', 'previous: r1\nline: lts') })).toMatchInlineSnapshot(`
    [
      "content/releases/l2/release.mdx:4:11 error release-chain: l1 also has previous: r1. Each release has one successor in a line. For a second line, add its name: line: lts.",
    ]
  `);
  expect(await chain({ ...lts, ...more('r3', 'previous: l1') })).toMatchInlineSnapshot(`
    [
      "content/releases/r3/release.mdx:4:11 error release-chain: r2 also has previous: r1. Each release has one successor in a line. For a second line, add its name: line: lts.",
    ]
  `);
});
