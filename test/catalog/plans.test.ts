import { expect, test } from 'vitest';
import { GOOD_TREE, problemsOf, readTreeWith } from '../support/tree.ts';

/** The problems of a timeline whose candidate is planned so. */
function planned(plan: string): Promise<string> {
  return problemsOf({
    'releases/r2/timeline.yaml': `milestones:
  - { id: rc1, kind: rc, planned: ${plan} }
  - { id: ga, kind: ga, plans: [{ planned: 2029-09 }, { planned: tbd }] }
`,
    'releases/r2/known-issues/leak.md': null,
  });
}

test.each(['2029-09-30', '2029-09', '2029-Q3', '2029-H2', 'tbd'])('%s is a plan', async (plan) => {
  expect(await planned(plan)).toBe('');
});

test('wrong spellings of a plan, each with the next step', async () => {
  const problems: string[] = [];
  for (const plan of ['2026-Q5', '2026-13', '2026-H3', 'Q3 2026', '2026-q3', 'soon', 'TBD']) {
    problems.push(await planned(plan));
  }
  expect(problems.join('\n')).toMatchInlineSnapshot(`
    "content/releases/r2/timeline.yaml:2:35 error impossible-date: "planned" "2026-Q5" is not a quarter: a year has Q1 to Q4. Write a day 2026-09-30, a month 2026-09, a quarter 2026-Q3, a half-year 2026-H2, or tbd.
    content/releases/r2/timeline.yaml:2:35 error impossible-date: "planned" "2026-13" is not a month of the calendar from 1900 to 2999. Write a day 2026-09-30, a month 2026-09, a quarter 2026-Q3, a half-year 2026-H2, or tbd.
    content/releases/r2/timeline.yaml:2:35 error impossible-date: "planned" "2026-H3" is not a half-year: a year has H1 and H2. Write a day 2026-09-30, a month 2026-09, a quarter 2026-Q3, a half-year 2026-H2, or tbd.
    content/releases/r2/timeline.yaml:2:35 error wrong-type: "planned" "Q3 2026" is not a time for which something can be planned. Write 2026-Q3.
    content/releases/r2/timeline.yaml:2:35 error wrong-type: "planned" "2026-q3" is not a time for which something can be planned. Write 2026-Q3.
    content/releases/r2/timeline.yaml:2:35 error wrong-type: "planned" "soon" is not a time for which something can be planned. Write a day 2026-09-30, a month 2026-09, a quarter 2026-Q3, a half-year 2026-H2, or tbd.
    content/releases/r2/timeline.yaml:2:35 error wrong-type: "planned" "TBD" is not a time for which something can be planned. Write tbd."
  `);
});

test('a period that has passed without a record', async () => {
  expect(await planned('2024-Q1')).toMatchInlineSnapshot(
    `"content/releases/r2/timeline.yaml:2:5 warning milestone-overdue: "rc1" was planned for 2024-Q1 but no result is recorded. Add actual: the day, a new plan under plans, or outcome: skipped."`,
  );
});

/** The problems of a site with this rule of support. */
function support(rule: string): Promise<string> {
  const site = String(GOOD_TREE['site.yaml']).replace(/^support: .*$/mu, `support: ${rule}`);
  return problemsOf({ 'site.yaml': site });
}

test('phases of support', async () => {
  const phase = (id: string, months: number) => `{ id: ${id}, title: ${id}, months: ${months} }`;
  const rules = [
    `{ phases: [${phase('active', 6)}, ${phase('security', 12)}] }`,
    `{ phases: [${phase('active', 6)}], months_after_ga: 7, months_after_next_ga: 1 }`,
    `{ phases: [${phase('active', 6)}, ${phase('security', 6)}, ${phase('active', 12)}] }`,
    '{ phases: [] }',
    '{ round: month-end }',
  ];
  const problems: string[] = [];
  for (const rule of rules) problems.push(await support(rule));
  expect(problems.join('\n---\n')).toMatchInlineSnapshot(`
    "
    ---
    content/site.yaml:10:81 error fact-twice: "months_after_ga" "7" cannot be combined with phases. Remove months_after_ga: the last phase says how long support lasts.
    content/site.yaml:10:106 error fact-twice: "months_after_next_ga" "1" cannot be combined with phases. Remove months_after_next_ga: the last phase says how long support lasts.
    ---
    content/site.yaml:10:104 error wrong-type: "months" "6" ends no later than the phase before it, which ends after 6. Months count from GA: write how many months after GA the phase ends.
    content/site.yaml:10:115 error duplicate-id: "id" "active" is the id of two phases. Rename one.
    ---
    content/site.yaml:10:20 error wrong-type: "phases" must name at least one phase. Write "phases": Support phases in order, each counted from GA. The end of the last phase is the end of support. Replaces \`months_after_ga\` and \`months_after_next_ga\`.
    ---
    content/site.yaml:10:10 error missing-field: "support" says neither months_after_ga nor phases. Add months_after_ga: 7, or phases: a list of phases with id, title and months."
  `);
});

const NOTED = `milestones:
  - id: rc1
    kind: rc
    planned: 2024-02-07
    actual: 2024-02-08
    note: |
      The proxy is new: see [its item](items/proxy.md) and [below](#limits).

      ## Limits

      Not [this](items/proxies.md), not [that](#limit), not <script>alert(1)</script>.
  - { id: ga, kind: ga, actual: 2024-03-20, note: 'See [x](nowhere.md).' }
  - { id: 2.0.1, kind: maintenance, version: 2.0.1, actual: 2024-04-02 }
`;

test('the Markdown of a note is checked as that of a body, with its position', async () => {
  expect(await problemsOf({ 'releases/r2/timeline.yaml': NOTED })).toMatchInlineSnapshot(`
    "content/releases/r2/timeline.yaml:11:11 error link-broken: the link "items/proxies.md" leads to releases/r2/items/proxies.md, which does not exist. Did you mean "proxy.md"? Known: proxy.md.
    content/releases/r2/timeline.yaml:11:41 error anchor-broken: releases/r2/timeline.yaml has no anchor "#limit". Did you mean "limits"? Known: limits.
    content/releases/r2/timeline.yaml:11:61 error raw-html: raw HTML element <script> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    content/releases/r2/timeline.yaml:12:51 error link-broken: the link "nowhere.md" leads to releases/r2/nowhere.md, which does not exist. Known: release.mdx, timeline.yaml."
  `);
});

test('a note is parsed for its milestone', async () => {
  const { catalog } = await readTreeWith({
    'releases/r2/timeline.yaml': NOTED.replace(/^ +Not \[this.*$/mu, '').replace(
      "'See [x](nowhere.md).'",
      "'Use `7.1`.'",
    ),
  });
  const [rc1, ga, later] = catalog.releases[1]?.milestones ?? [];
  expect(rc1?.noteBody?.html).toMatchInlineSnapshot(`
    "<p>The proxy is new: see <a href="relnotes:releases/r2/items/proxy.md">its item</a> and <a href="#limits">below</a>.</p>
    <h2 id="limits"><a href="#limits">Limits</a></h2>
    "
  `);
  expect([ga?.noteBody?.html, later?.noteBody]).toEqual([
    '<p>Use <code>7.1</code>.</p>\n',
    undefined,
  ]);
});
