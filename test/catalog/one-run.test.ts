import process from 'node:process';
import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

test('a bad field hides no other problem of its file', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iass\nkind: featuer\nstatus: redy\nowner: ops\nsince: rc9\naudience: [operatr]\ncriteria: { work: met, documented: mett }\ndeferred_to: r77\ncontinues: r2/proxi\n---\n\nText.\n',
    'releases/r2/upgrade-notes/switch.md':
      '---\ntitle: A\nadvice: must\napplies_if: [ovm]\ndowntime: { maximum: 5m }\n---\nDo it.\n',
    'releases/r2/known-issues/leak.md':
      '---\ntitle: Ports\nseverity: hgh\nfixed_in: [3.3.3]\n---\n\nThey stay.\n',
    'meetings/2024-01-29.md':
      '---\ndate: 2024-01-29\nentries:\n  - { text: A, item: r2/proxi, itm: x }\n  - { text: B, milestone: r2/rc8 }\n---\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/meetings/2024-01-29.md:4:22 error unknown-item: unknown item "r2/proxi". Did you mean "r2/proxy"? Known: r2/proxy.
    content/meetings/2024-01-29.md:4:32 error unknown-key: unknown field "itm". Did you mean "item"? Known: text, item, part, milestone.
    content/meetings/2024-01-29.md:5:27 error unknown-milestone: unknown milestone "rc8" of r2. Did you mean "rc1"? Known: rc1, ga, 2.0.1.
    content/releases/r2/items/proxy.md:3:7 error unknown-area: unknown area "iass". Did you mean "iaas"? Known: iaas, kaas.
    content/releases/r2/items/proxy.md:4:7 error unknown-value: unknown kind "featuer". Did you mean "feature"? Known: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.
    content/releases/r2/items/proxy.md:5:9 error unknown-value: unknown status "redy". Did you mean "ready"? Known: ready, undecided, deferred.
    content/releases/r2/items/proxy.md:6:1 error unknown-key: unknown field "owner". Did you mean "owners"? Known: many.
    content/releases/r2/items/proxy.md:7:8 error unknown-milestone: unknown milestone "rc9" of r2. Did you mean "rc1"? Known: rc1, ga, 2.0.1.
    content/releases/r2/items/proxy.md:8:12 error unknown-audience: unknown audience "operatr". Did you mean "operator"? Known: operator.
    content/releases/r2/items/proxy.md:9:19 error unknown-criterion: unknown criterion "work". Did you mean "works"? Known: works, documented.
    content/releases/r2/items/proxy.md:9:36 error unknown-value: unknown criterion state "mett". Did you mean "met"? Known: met, unmet, unknown, not-applicable.
    content/releases/r2/items/proxy.md:10:14 error unknown-release: unknown release "r77". Known: r1, r2, r0, r9.
    content/releases/r2/items/proxy.md:11:12 error unknown-item: unknown item "r2/proxi". Did you mean "r2/proxy"? Known: r2/proxy.
    content/releases/r2/known-issues/leak.md:3:11 error unknown-value: unknown severity "hgh". Did you mean "high"? Known: low, medium, high, critical.
    content/releases/r2/known-issues/leak.md:4:12 error unknown-version: no timeline has the version "3.3.3". Known: rc1, ga, 2.0.1, r1, 1.0.0, r2, 2.0.0.
    content/releases/r2/upgrade-notes/switch.md:3:9 error unknown-value: unknown advice "must". Known: required, recommended, optional, not-recommended.
    content/releases/r2/upgrade-notes/switch.md:4:14 error unknown-option: unknown option "ovm". Did you mean "ovn"? Known: ovn.
    content/releases/r2/upgrade-notes/switch.md:5:13 error unknown-key: unknown field "maximum". Known: max, note."
  `);
});

test('a field at the top and in the history, beside a bad one', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy\narea: iaas\nkind: feature\nowners: [ops]\nstatus: ready\nmaturity: beta\nhistory: [{ on: 2024-01-29, status: ready }]\n---\n\nText.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:6:9 error field-in-history: "status" is at the top and in the history. Keep it only in the history, where the last value counts.
    content/releases/r2/items/proxy.md:7:11 error unknown-value: unknown maturity "beta". Known: stable, preview, optional, experimental."
  `);
});

test('a bad date hides neither the order of a timeline nor references to its milestones', async () => {
  const problems = await problemsOf({
    'releases/r2/timeline.yaml':
      'milestones:\n  - { id: ga, kind: ga, planned: 2024-03-20 }\n  - { id: rc2, kind: rc, planned: 2026-02-30 }\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/meetings/2024-01-29.md:6:48 error unknown-milestone: unknown milestone "rc1" of r2. Did you mean "rc2"? Known: ga, rc2.
    content/releases/r2/items/proxy.md:7:8 error unknown-milestone: unknown milestone "rc1" of r2. Did you mean "rc2"? Known: ga, rc2.
    content/releases/r2/timeline.yaml:3:5 error milestone-order: GA is listed before "rc2". Move rc2 above GA: milestones are listed in order.
    content/releases/r2/timeline.yaml:3:35 error impossible-date: "planned" "2026-02-30" is not a day of the calendar. Write a day 2026-09-30, a month 2026-09, a quarter 2026-Q3, a half-year 2026-H2, or tbd."
  `);
});

test('an error in site.yaml neither hides nor causes reports of unknown words', async () => {
  const site = (more: string) =>
    `title: T\nurl: https://notes.example.org\nareas: [{ id: iaas, title: I }]\ncriteria: [{ id: works, title: W, question: Q? }]\naudiences: [operator]\noutside: [r0, r9]\n${more}`;
  const item =
    '---\ntitle: A proxy\narea: iass\nkind: feature\nowners: [ops]\n---\n\nConnections.\n\n## Limits\n';
  const note = '---\ntitle: A\nadvice: required\napplies_if: [ovn]\n---\nDo it.\n';
  const files = {
    'releases/r2/items/proxy.md': item,
    'releases/r2/upgrade-notes/switch.md': note,
  };
  const options = '[{ id: ovn, title: O }]\n';
  expect(await problemsOf({ ...files, 'site.yaml': site(`titel: x\noptions: ${options}`) }))
    .toMatchInlineSnapshot(`
      "content/releases/r2/items/proxy.md:2:1 warning status-missing: r2 is published, but the item has no status. Add status: ready if the release contains the item, else undecided or deferred.
      content/releases/r2/items/proxy.md:3:7 error unknown-area: unknown area "iass". Did you mean "iaas"? Known: iaas.
      content/site.yaml:7:1 error unknown-key: unknown field "titel". Did you mean "title"? Known: many."
    `);
  expect(
    await problemsOf({ ...files, 'site.yaml': site(`option: ${options}`) }),
  ).toMatchInlineSnapshot(
    `"content/site.yaml:7:1 error unknown-key: unknown field "option". Did you mean "options"? Known: many."`,
  );
});

test('a file with only errors is checked fast', async () => {
  const keys = Array.from({ length: 5_000 }, (_, index) => `k${index}: x`).join('\n');
  const before = process.cpuUsage();
  const problems = await problemsOf({ 'releases/r2/items/proxy.md': `---\n${keys}\n---\n` });
  // Not the time that passes: other tests keep the cores busy.
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(5000);
  expect(problems).toContain('unknown field "k0"');
});
