import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

test('an unknown key', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nstauts: ready\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:8:1 error unknown-key: unknown field "stauts". Did you mean "status"? Known: many."`,
  );
});

test('an unknown key without a similar one', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nzzzzzz: 1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:8:1 error unknown-key: unknown field "zzzzzz". Known: many."`,
  );
});

test('an unknown key inside a list', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nlinks: [{ label: a, adress: https://a.example }]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:8:9 error missing-field: the field "url" is missing. Add "url": The address, for example https://example.org/change/1.
    content/releases/r2/items/proxy.md:8:21 error unknown-key: unknown field "adress". Known: label, url."
  `);
});

test('a missing required field', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:2:1 error missing-field: the field "area" is missing. Add area: one of site.yaml, or several as a list. Known: iaas, kaas."`,
  );
});

test('a wrong type', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nlinks: none\nparts: { a: b }\nbreaking: maybe\nhistory: [done]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:8:1 error wrong-type: "links" must be a list, but is the text "none". Write "links": Further reading, each with a label.
    content/releases/r2/items/proxy.md:9:1 error wrong-type: "parts" must be a list, but is a group of fields. Write "parts": Sub-items with their own status.
    content/releases/r2/items/proxy.md:10:11 error unknown-value: "breaking" must be true or false, but is "maybe". Write true or false.
    content/releases/r2/items/proxy.md:11:11 error wrong-type: an entry of "history" must be a group of fields, but is the text "done". Write an entry of "history": Changes over time. The last value of each field counts, for example [{"on":"2024-01-29","status":"ready"}]."
  `);
});

test('an empty value', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      "---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nsummary:\nimpact: ''\n---\n\nConnections go through a proxy.\n",
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:8:9 error wrong-type: "summary" must not be empty. Write "summary": At most 300 characters. Default: the first sentence of the body, for example A proxy before the database.
    content/releases/r2/items/proxy.md:9:9 error wrong-type: "impact" must not be empty. Write "impact": What changes for whom. Required for breaking changes, deprecations and removals, for example Group names change."
  `);
});

test('an unknown status, kind and maturity', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A\narea: iaas\nkind: featur\nstatus: redy\nmaturity: beta\n---\nText.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:4:7 error unknown-value: unknown kind "featur". Did you mean "feature"? Known: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    content/releases/r2/items/proxy.md:5:9 error unknown-value: unknown status "redy". Did you mean "ready"? Known: ready, undecided, deferred.
    content/releases/r2/items/proxy.md:6:11 error unknown-value: unknown maturity "beta". Known: stable, preview, optional, experimental."
  `);
});

test('an unknown criterion state', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\ncriteria: { works: yes, documented: { state: done } }\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:8:20 error unknown-value: unknown criterion state "yes". Known: met, unmet, unknown, not-applicable.
    content/releases/r2/items/proxy.md:8:46 error unknown-value: unknown state "done". Known: met, unmet, unknown, not-applicable."
  `);
});

test('an over-long title and summary', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: ttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nsummary: sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:2:8 error too-long: "title" has 83 characters, but at most 80 are allowed. Shorten it by 3; details belong in the body.
    content/releases/r2/items/proxy.md:8:10 error too-long: "summary" has 301 characters, but at most 300 are allowed. Shorten it by 1; details belong in the body."
  `);
});

test('an impossible date', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nupdated: 2026-02-30\npublished: 24.12.2023\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:8:10 error impossible-date: "updated" "2026-02-30" is not a day of the calendar. Write "updated": The day of the last change that readers should notice, for example 2024-03-17.
    content/releases/r2/items/proxy.md:9:12 error wrong-type: "published" "24.12.2023" must be a date YYYY-MM-DD. Write "published": The day the advisory was published, for example 2024-07-23."
  `);
});

test('a range of days in reverse order', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08/2024-02-01 }\n  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/timeline.yaml:2:55 error impossible-date: "actual" "2024-02-08/2024-02-01" is neither a day, a range FROM/TO in order, nor unknown. Write "actual": The actual day: DATE, DATE/DATE or unknown, for example 2024-02-08."`,
  );
});

test('versions and dates are read as written', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }\n  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n  - { id: 7.10, kind: maintenance, version: 7.10, actual: 2024-04-02 }\n',
    'releases/r2/known-issues/leak.md': '---\ntitle: A\nfixed_in: 7.10\n---\nText.\n',
  });
  expect(problems).toMatchInlineSnapshot(`""`);
});

test('a plan in both forms', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc, plans: [{ planned: 2024-02-01 }], planned: 2024-02-07, actual: 2024-02-08 }\n  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/timeline.yaml:2:69 error fact-twice: "planned" "2024-02-07" is written beside "plans", whose short form it is. Keep one of the two: plans has room for earlier plans."`,
  );
});

test('a history entry without day and milestone', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nhistory: [{ note: Something. }]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:8:11 error missing-field: an entry of "history" needs "on" or "milestone". Add on: the day, or milestone: one of the timeline."`,
  );
});

test('a downtime that is not a duration', async () => {
  const problems = await problemsOf({
    'releases/r2/upgrade-notes/switch.md':
      '---\ntitle: A\nadvice: required\ndowntime: { max: five minutes }\n---\nDo it.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/upgrade-notes/switch.md:4:18 error wrong-type: "max" "five minutes" must be a duration such as 5m or 1h 30m. Write "max": The upper bound. Paths add up these values, for example 5m."`,
  );
});

test('an id with other characters', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: rc1, kind: rc, planned: 2024-02-07, actual: 2024-02-08 }\n  - { id: ga, kind: ga, planned: 2024-03-20, actual: 2024-03-20 }\n  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }\n  - { id: RC 2, kind: other, actual: unknown }\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/timeline.yaml:5:11 error wrong-type: "id" "RC 2" must be lower-case letters, digits, single hyphens and single dots. Write "id": The id in addresses and in \`since\`, for example rc1."`,
  );
});

test('an address that is invalid', async () => {
  const problems = await problemsOf({
    'releases/r2/known-issues/leak.md': '---\ntitle: A\ntracker: example.org/1\n---\nText.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/known-issues/leak.md:3:10 error wrong-type: "tracker" "example.org/1" must be an address that begins with https://. Write "tracker": The address of the issue in a tracker, for example https://example.org/issues/890."`,
  );
});

test('all problems of all files at once', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nstauts: ready\n---\n\nConnections go through a proxy.\n',
    'releases/r2/known-issues/leak.md': '---\nsummary: A\n---\n',
    'meetings/2024-01-29.md': '---\ndate: 2024-13-01\n---\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/meetings/2024-01-29.md:2:7 error impossible-date: "date" "2024-13-01" is not a day of the calendar. Write "date": The day of the meeting, for example 2024-01-29.
    content/releases/r2/items/proxy.md:8:1 error unknown-key: unknown field "stauts". Did you mean "status"? Known: many.
    content/releases/r2/known-issues/leak.md:2:1 error missing-field: the field "title" is missing. Add "title": The symptom, for example Ports are left behind."
  `);
});
