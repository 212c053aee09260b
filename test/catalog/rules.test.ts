import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

test('a field both at the top and in the history', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nmaturity: preview\nattention: Look\ncriteria: { works: met }\nparts: [{ id: a, title: A, status: ready, criteria: { works: met } }]\nhistory: [{ on: 2024-01-29, status: ready, maturity: stable, attention: none, criteria: { works: met }, parts: { a: { status: ready, criteria: { works: unmet } } } }]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:5:9 error field-in-history: "status" is at the top and in the history. Keep it only in the history, where the last value counts.
    content/releases/r2/items/proxy.md:8:11 error field-in-history: "maturity" is at the top and in the history. Keep it only in the history, where the last value counts.
    content/releases/r2/items/proxy.md:9:12 error field-in-history: "attention" is at the top and in the history. Keep it only in the history, where the last value counts.
    content/releases/r2/items/proxy.md:10:20 error field-in-history: "criteria.works" is at the top and in the history. Keep it only in the history, where the last value counts.
    content/releases/r2/items/proxy.md:11:36 error field-in-history: "parts.a.status" is at the top and in the history. Keep it only in the history, where the last value counts.
    content/releases/r2/items/proxy.md:11:62 error field-in-history: "parts.a.criteria.works" is at the top and in the history. Keep it only in the history, where the last value counts."
  `);
});

test('parts with one id', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nparts: [{ id: a, title: A }, { id: a, title: B }]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:8:36 error duplicate-id: two parts have the id "a". Rename one of them."`,
  );
});

test('previous in a loop', async () => {
  const problems = await problemsOf({
    'releases/r1/release.mdx': '---\ntitle: R1\nversion: 1.0.0\nprevious: r2\n---\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r1/release.mdx:4:11 error release-loop: "previous" of r1 leads back to r1. Name only releases that are older than this one.
    content/releases/r2/release.mdx:4:11 error release-loop: "previous" of r2 leads back to r2. Name only releases that are older than this one."
  `);
});

test('upgrade_from in a loop', async () => {
  const problems = await problemsOf({
    'releases/r1/release.mdx':
      '---\ntitle: R1\nversion: 1.0.0\nprevious: r0\nupgrade_from: [r2]\n---\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r1/release.mdx:5:15 error release-loop: "upgrade_from" of r1 leads back to r1. Name only releases that are older than this one.
    content/releases/r2/release.mdx:2:1 error release-loop: "upgrade_from" of r2 leads back to r2. Name only releases that are older than this one."
  `);
});

test('two releases that follow the same one', async () => {
  const problems = await problemsOf({
    'releases/r3/release.mdx': '---\ntitle: R3\nversion: 3.0.0\nprevious: r1\n---\n',
    'releases/r3/timeline.yaml': 'milestones: [{ id: ga, kind: ga, planned: 2024-09-01 }]\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r3/release.mdx:4:11 error release-chain: r2 also has previous: r1. Each release has one successor in a line. For a second line, add its name: line: lts."`,
  );
});

test('two first releases', async () => {
  const problems = await problemsOf({
    'releases/r3/release.mdx': '---\ntitle: R3\nversion: 3.0.0\n---\n',
    'releases/r3/timeline.yaml': 'milestones: [{ id: ga, kind: ga, planned: 2024-09-01 }]\n',
    'releases/r1/release.mdx': '---\ntitle: R1\nversion: 1.0.0\n---\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r3/release.mdx:2:1 error release-chain: r3 has no "previous", and another release has none either. Add previous: the release before this one."`,
  );
});

test('a breaking change, a deprecation and a removal without impact and action', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nbreaking: true\n---\n\nConnections go through a proxy.\n',
    'releases/r2/items/old.md':
      '---\ntitle: A\narea: iaas\nkind: deprecation\nowners: [ops]\nimpact: It goes.\n---\n',
    'releases/r2/items/gone.md': '---\ntitle: A\narea: iaas\nkind: removal\nowners: [ops]\n---\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/gone.md:2:1 warning status-missing: r2 is published, but the item has no status. Add status: ready if the release contains the item, else undecided or deferred.
    content/releases/r2/items/gone.md:4:7 error impact-missing: a removal has no impact. Add impact: what changes for whom.
    content/releases/r2/items/gone.md:4:7 error impact-missing: a removal has no action. Add action: what they have to do.
    content/releases/r2/items/old.md:2:1 warning status-missing: r2 is published, but the item has no status. Add status: ready if the release contains the item, else undecided or deferred.
    content/releases/r2/items/old.md:4:7 error impact-missing: a deprecation has no action. Add action: what they have to do.
    content/releases/r2/items/proxy.md:4:7 error impact-missing: a breaking change has no impact. Add impact: what changes for whom.
    content/releases/r2/items/proxy.md:4:7 error impact-missing: a breaking change has no action. Add action: what they have to do."
  `);
});

test('a ready item with neither body nor summary', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:2:1 error body-missing: a ready item has neither a body nor a summary. Describe the item below the front matter, or add a summary."`,
  );
});

test('a ready item by its history with neither body nor summary', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nowners: [ops]\nsince: rc1\nhistory: [{ milestone: ga, status: ready }]\n---\n\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:2:1 error body-missing: a ready item has neither a body nor a summary. Describe the item below the front matter, or add a summary."`,
  );
});

test('an upgrade note without steps', async () => {
  const problems = await problemsOf({
    'releases/r2/upgrade-notes/switch.md': '---\ntitle: A\nadvice: required\n---\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/upgrade-notes/switch.md:2:1 error steps-missing: the upgrade note has no steps. Write them below the front matter, one per line or as a numbered list."`,
  );
});

test('an undecided item needs no body', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\nstatus: undecided\ntitle: A proxy before the database\narea: iaas\nkind: feature\nowners: [ops]\nsince: rc1\n---\n\n',
  });
  expect(problems).toMatchInlineSnapshot(`""`);
});

test('a draft counts nowhere', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\ndraft: true\ndeferred_to: r77\n---\n\nConnections go through a proxy.\n',
    'meetings/2024-01-29.md': '---\ndate: 2024-01-29\n---\n',
    // A link to a draft is an error.
    'releases/r2/release.mdx':
      '---\ntitle: Release 2\nversion: 2.0.0\nprevious: r1\n---\n\nThe second.\n',
  });
  expect(problems).toMatchInlineSnapshot(`""`);
});

test('nothing needs to be done, and a note says what', async () => {
  const release = '---\ntitle: Release 2\nversion: 2.0.0\nprevious: r1\nupgrade_notes: none\n---\n';
  const files = { 'releases/r2/release.mdx': release };
  expect(await problemsOf(files)).toMatchInlineSnapshot(
    `"content/releases/r2/release.mdx:5:16 error upgrade-notes-none: upgrade_notes of r2 is none, but there is the upgrade note r2/switch. Remove upgrade_notes, or the notes."`,
  );
  expect(await problemsOf({ ...files, 'releases/r2/upgrade-notes/switch.md': null })).toBe('');
});

test('information needs a sentence, a step needs steps', async () => {
  const note = (fields: string) => `---\ntitle: Switch\nadvice: optional\n${fields}\n---\n`;
  const file = 'releases/r2/upgrade-notes/switch.md';
  expect(await problemsOf({ [file]: note('kind: info\nsummary: It is faster now.') })).toBe('');
  expect(await problemsOf({ [file]: note('kind: info') })).toContain('steps-missing');
  expect(await problemsOf({ [file]: note('summary: It is faster now.') })).toContain(
    'steps-missing',
  );
});

test('versions that a note applies to', async () => {
  const note = (ranges: string) =>
    `---\ntitle: Switch\nadvice: optional\napplies_to: ${ranges}\n---\n\nDo it.\n`;
  const file = 'releases/r2/upgrade-notes/switch.md';
  expect(await problemsOf({ [file]: note('[{ from: 1.0.0, to: r1 }, { to: r0 }]') })).toBe('');
  expect(await problemsOf({ [file]: note('[{ from: 2.0.1, to: 1.0.0 }, { from: 1.0.9 }]') }))
    .toMatchInlineSnapshot(`
      "content/releases/r2/upgrade-notes/switch.md:4:14 error unknown-version: the range from 2.0.1 to 1.0.0 runs backwards. Swap "from" and "to".
      content/releases/r2/upgrade-notes/switch.md:4:50 error unknown-version: no timeline has the version "1.0.9". Did you mean "1.0.0"? Known: rc1, ga, 2.0.1, r1, 1.0.0, r2, 2.0.0."
    `);
});
