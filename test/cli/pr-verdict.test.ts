import { expect, test } from 'vitest';
import { ignoreRule } from '../../src/catalog/read/ignored-files.ts';
import { entriesIn } from '../../src/cli/pr-check/changed-files.ts';
import { judge, labelsIn } from '../../src/cli/pr-check/verdict.ts';
import { pullRequests } from '../../src/schema/pull-requests.ts';

test('items, upgrade notes and known issues are entries, and their translations', () => {
  const rule = ignoreRule('ignore: [wip.md]\n');
  const entries = ['items/a.md', 'items/a.de.md', 'upgrade-notes/b.md', 'known-issues/c.md'].map(
    (path) => `releases/r2/${path}`,
  );
  const others = [
    'site.yaml',
    'meetings/2024-02-05.md',
    'docs/a.mdx',
    'releases/r2/release.mdx',
    'releases/r2/timeline.yaml',
    'releases/r2/items/a.png',
    'releases/r2/items/a.md~',
    'releases/r2/items/README.md',
    'releases/r2/items/wip.md',
    'releases/r2/items/A B.md',
  ];
  const files = [...others, ...entries].map((path) => `notes/${path}`);
  const beside = ['releases/r2/items/a.md', 'notes-old/releases/r2/items/a.md'];
  expect(entriesIn([...files, ...beside], 'notes/', rule)).toEqual(entries);
});

const CHANGED = { program: ['a.c'], excused: [], entries: [] };

test.each([
  ['nothing', [], 'missing'],
  ['the label', ['no-release-note'], 'skipped'],
  ['in another letter case', ['No-Release-Note'], 'skipped'],
  ['in a list of GitLab', ['bug, no-release-note'], 'skipped'],
  ['another label', ['no-release-note-yet', 'bug'], 'missing'],
])('a pull request with %s', (_name, labels, verdict) => {
  expect(judge(pullRequests.parse({}), CHANGED, labelsIn(labels)).verdict).toBe(verdict);
});

test.each([
  ['an entry', { entries: ['x.md'] }, 'noted'],
  ['no program file', { program: [] }, 'no-program-change'],
  ['files of commits with the trailer only', { program: [], excused: ['a.c'] }, 'skipped'],
])('a pull request with %s', (_name, files, verdict) => {
  expect(judge(pullRequests.parse({}), { ...CHANGED, ...files }, []).verdict).toBe(verdict);
});

test('site.yaml may ask for nothing, and name another label', () => {
  expect(judge(pullRequests.parse({ require: 'off' }), CHANGED, []).verdict).toBe('off');
  const own = pullRequests.parse({ skip_label: 'internal' });
  expect(judge(own, CHANGED, ['internal']).verdict).toBe('skipped');
  expect(judge(own, CHANGED, ['no-release-note']).verdict).toBe('missing');
});
