import { describe, expect, test } from 'vitest';
import { importText, errorsIn, outcomes, SITE, type Texts } from './import-texts.ts';

const FIRST = `## [Unreleased]

### Added

- Zones can be renamed.

## [1.0.0] - 2024-01-02

### Fixed

- Close files early.
- Keep names that are cut.
`;

const first = importText('changelog', FIRST);

/** The tree after the first import, with one text replaced in a file. */
function withEdit(path: string, from: string, to: string): Texts {
  const text = first.texts[path];
  if (text?.includes(from) !== true) throw new Error(`${path} has no ${from}`);
  return { ...first.texts, [path]: text.replace(from, to) };
}

/** The tree after the first import, without a file. */
function without(path: string): Texts {
  return Object.fromEntries(Object.entries(first.texts).filter(([one]) => one !== path));
}

const FIX = 'releases/1.0.0/items/close-files-early.md';

describe('a second import', () => {
  test('updates the words that changed at the source, and keeps the name of the entry', () => {
    const source = FIRST.replace('Close files early.', 'Close files early and sockets.');
    const again = importText('changelog', source, first.texts);
    expect(outcomes(again)[0]).toBe(`11 Close files early and sockets. => changed ${FIX}`);
    expect(again.texts[FIX]).toContain('Close files early and sockets.');
    expect(again.texts[FIX]).toContain('origin: changelog:1.0.0/fixed/1');
  });

  test('keeps what a person edited, wrote and commented here', () => {
    const edited = withEdit(FIX, 'kind: fix', 'kind: improvement # really\nowners: [sam]');
    const source = FIRST.replace('Close files early.', 'Close files early and sockets.');
    const again = importText('changelog', source, edited);
    expect(again.texts[FIX]).toBe(`---
kind: improvement # really
owners: [sam]
origin: changelog:1.0.0/fixed/1
---

Close files early and sockets.
`);
    expect(again.conflicts).toEqual([]);
  });

  test('lists what changed on both sides, leaves it, and lists it until both agree', () => {
    const edited = withEdit(FIX, 'Close files early.', 'Files are closed early.');
    const source = FIRST.replace('Close files early.', 'Close files early and sockets.');
    const again = importText('changelog', source, edited);
    const conflict = { path: FIX, key: 'changelog:1.0.0/fixed/1', field: '@body' };
    expect(again.conflicts).toEqual([conflict]);
    expect(again.texts[FIX]).toContain('Files are closed early.');
    expect(importText('changelog', source, again.texts).conflicts).toEqual([conflict]);
    const agreed = source.replace('Close files early and sockets.', 'Files are closed early.');
    expect(importText('changelog', agreed, again.texts).conflicts).toEqual([]);
  });

  test('a note above others moves no name', () => {
    const source = FIRST.replace('- Close files', '- Lists are sorted.\n- Close files');
    const again = importText('changelog', source, first.texts);
    expect(outcomes(again).filter((line) => line.includes('=> new'))).toEqual([
      '11 Lists are sorted. => new releases/1.0.0/items/lists-are-sorted.md',
    ]);
    expect(again.notes.filter(({ outcome }) => outcome === 'changed')).toEqual([]);
    expect(again.texts['releases/1.0.0/items/lists-are-sorted.md']).toContain('fixed/3');
  });

  test('does not write again what was removed here', () => {
    const left = without(FIX);
    const again = importText('changelog', FIRST, left);
    expect(again.edits).toEqual([]);
    expect(outcomes(again)[0]).toBe('11 Close files early. => skipped its entry was removed here');
  });

  test('finds an entry that was renamed here', () => {
    const { [FIX]: text = '' } = first.texts;
    const renamed = 'releases/1.0.0/items/files.md';
    const source = FIRST.replace('Close files early.', 'Close files early and sockets.');
    const again = importText('changelog', source, { ...without(FIX), [renamed]: text });
    expect(again.texts[FIX]).toBeUndefined();
    expect(again.texts[renamed]).toContain('and sockets');
  });
});

describe('notes that are gone from the source', () => {
  const source = FIRST.replace('- Close files early.\n', '');

  test('stay without --prune', () => {
    const again = importText('changelog', source, first.texts);
    expect(again.texts[FIX]).toBeDefined();
    expect(again.gone).toEqual([
      { path: FIX, isRemoved: false, why: 'run with --prune to remove it' },
    ]);
  });

  test('go with --prune, unless a person edited them', () => {
    const pruned = importText('changelog', source, first.texts, { prune: true });
    expect(pruned.texts[FIX]).toBeUndefined();
    expect(importText('changelog', source, pruned.texts).edits).toEqual([]);
    const edited = withEdit(FIX, 'kind: fix', 'kind: change');
    const kept = importText('changelog', source, edited, { prune: true });
    expect(kept.texts[FIX]).toBeDefined();
    expect(kept.gone).toEqual([{ path: FIX, isRemoved: false, why: 'it was edited here' }]);
  });
});

describe('a release that comes out', () => {
  const source = FIRST.replace('## [Unreleased]', '## [Unreleased]\n\n## [1.1.0] - 2024-03-04');
  const again = importText('changelog', source, first.texts);
  const moved = 'releases/1.1.0/items/zones-can-be-renamed.md';

  test('takes its notes from the next one, which redirects', () => {
    expect(again.texts['releases/next/items/zones-can-be-renamed.md']).toBeUndefined();
    expect(again.texts[moved]).toContain('aliases: [/releases/next/items/zones-can-be-renamed/]');
    expect(again.texts[moved]).toContain('origin: changelog:unreleased/added/1');
    expect(again.texts['releases/next/release.mdx']).toContain('previous: 1.1.0');
  });

  test('passes the check, also when the next one is not listed any more', async () => {
    expect(await errorsIn(again.texts)).toEqual([]);
    const without = source.replace('## [Unreleased]\n\n', '');
    const later = importText('changelog', without, first.texts);
    expect(later.texts['releases/next/release.mdx']).toContain('previous: 1.1.0');
    expect(await errorsIn(later.texts)).toEqual([]);
    expect(importText('changelog', without, later.texts).edits).toEqual([]);
  });
});

test('a release that a person made is left alone, and gets the notes and versions it lacks', async () => {
  const own = {
    ...SITE,
    'releases/1.0.0/release.mdx': '---\ntitle: Harbor One\nversion: 1.0.0\n---\n\nOur text.\n',
    'releases/1.0.0/timeline.yaml': 'milestones:\n  - { id: ga, kind: ga, actual: 2024-01-03 }\n',
  };
  const source = FIRST.replace('### Fixed', 'A text of the source.\n\n### Fixed');
  const imported = importText('changelog', source, own, { group: 'release' });
  expect(imported.texts['releases/1.0.0/release.mdx']).toBe(own['releases/1.0.0/release.mdx']);
  expect(imported.texts['releases/1.0.0/timeline.yaml']).toBe(own['releases/1.0.0/timeline.yaml']);
  expect(outcomes(imported)).toContain(
    '9 A text of the source. => skipped releases/1.0.0/release.mdx was written here',
  );
  expect(await errorsIn(imported.texts)).toEqual([]);
});

test('titles name the software and the group of versions', () => {
  const text = '## 1.2.1\n\n- A\n\n## 1.2.0 "Firefly"\n\n- B\n\n## 1.1.0\n\n- C\n';
  const titles = (texts: Texts) =>
    Object.values(texts).flatMap((one) => /^title: (.*)\nversion/mu.exec(one)?.[1] ?? []);
  expect(titles(importText('changelog', text).texts)).toEqual([
    'Release 1.1.0',
    "'Release 1.2: Firefly'",
  ]);
  const named = importText('changelog', text, SITE, { product: 'harbor', title: 'Harbor' });
  expect(titles(named.texts)).toEqual(['Harbor 1.1.0', "'Harbor 1.2: Firefly'"]);
});

test('a version that came out after a higher one has a line of its own', async () => {
  const text = [
    '## 2.1.0 - 2024-05-01\n\n- Lists of zones may be sorted by their names and owners',
    '## 1.2.0 - 2024-04-01\n\n- Close files when a client goes away before it has read all',
    '## 2.0.1 - 2024-04-02\n\n- Close files when a client goes away before it has read all',
    '## 2.0.0 - 2024-03-01\n\n- B',
    '## 1.1.0 - 2024-01-01\n\n- C',
  ].join('\n\n');
  const { texts } = importText('changelog', text);
  expect(texts['releases/1.2/release.mdx']).toContain('previous: 1.1\nline: 1-x\n');
  expect(texts['releases/2.0/release.mdx']).toContain('previous: 1.1\norigin');
  expect(texts['releases/2.1/release.mdx']).toContain('previous: 2.0\norigin');
  const fix = Object.entries(texts).filter(([path]) => path.includes('close-files'));
  expect(fix.map(([path]) => path.split('/')[1])).toEqual(['1.2']);
  expect(fix[0]?.[1]).toContain('also_in: [2.0/2.0.1]');
  expect(await errorsIn(texts)).toEqual([]);
});

test('days that run backwards are left out, and named', async () => {
  const text =
    '## 1.0.1 - 2023-01-01\n\n- A\n\n## 1.0.0 - 2024-01-01\n\n- B\n\n## 1.0.0-rc.1 - 2024-02-01\n\n- C\n';
  const { texts } = importText('changelog', text);
  expect(texts['releases/1.0/timeline.yaml']).toBe(`milestones:
  - id: rc1
    kind: rc
    version: 1.0.0-rc.1
    actual: 2024-02-01
    origin: changelog:version/1.0.0-rc.1
  - id: ga
    kind: ga
    version: 1.0.0
    actual: unknown
    sources: [CHANGELOG.md:5 dates it 2024-01-01]
    origin: changelog:release/1.0/ga
  - id: 1.0.1
    kind: maintenance
    version: 1.0.1
    actual: unknown
    sources: [CHANGELOG.md:1 dates it 2023-01-01]
    origin: changelog:version/1.0.1
`);
  expect(await errorsIn(texts)).toEqual([]);
});
