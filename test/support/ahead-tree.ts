import type { Files } from './tree.ts';

/** The day of facts that lie ahead, and a day on which they count. */
export const AHEAD = '2028-01-01';
export const AFTERWARDS = '2028-07-01';

/** A fact of each kind on a day, at its place in a content tree; without a day, the tree lacks them. */
export function treeWithFacts(day?: string): Files {
  const fact = (text: string) => (day === undefined ? '' : text);
  return {
    'site.yaml': `title: Probe notes
url: https://saltmarsh.example.org
identity: example.org,2026
areas: [{ id: core, title: Core }]
criteria: [{ id: works, title: Works, question: Does it work? }]
support: { months_after_ga: 36 }
`,
    'releases/r1/release.mdx': `---\ntitle: Probe 1\nversion: 1.0.0\n---\n\nOverview.\n`,
    'releases/r1/timeline.yaml':
      'milestones:\n  - { id: ga, kind: ga, version: 1.0.0, actual: 2025-06-18 }\n',
    'releases/r2/release.mdx': `---
title: Probe 2
version: 2.0.0
previous: r1
${fact(`updated: ${day}\nwithdrawn: { on: ${day}, why: It loses data., use: 2.0.1 }\n`)}---

Overview.
`,
    'releases/r2/timeline.yaml': `milestones:
  - { id: rc1, kind: rc, version: 2.0.0-rc1, actual: 2026-01-14${fact(`, updated: ${day}`)} }
  - { id: ga, kind: ga, version: 2.0.0, actual: 2026-02-18${fact(`, artefacts: [{ component: Future image, date: ${day} }]`)} }
  - id: 2.0.1
    kind: maintenance
    version: 2.0.1
    condition: if-needed
    plans:
      - { set: 2026-01-01, planned: 2027-05-05 }
${fact(`      - { set: ${day}, planned: 2028-02-02, why: It took longer. }\n    actual: ${day}\n`)}`,
    'releases/r2/upgrade-notes/step.md': `---
title: Switch the proxy
advice: required
revisions:
  - { on: 2026-01-02, phase: before }
${fact(`  - { on: ${day}, advice: not-recommended, why: A better way came. }\n  - { milestone: 2.0.1, phase: after }\nupdated: ${day}\n`)}---

Do it.
`,
    'releases/r2/items/thing.md': `---
title: A thing
area: core
kind: feature
asks: [{ of: ops, what: Write it down, on: 2026-01-01${fact(`, done: ${day}`)} }${fact(`, { of: dev, what: Test the future, on: ${day} }`)}]
decisions:
  - { question: Which way?, on: 2026-01-01${fact(`, outcome: The late way, decided: ${day}`)} }
${fact(`  - { question: A question of the future?, on: ${day} }\nupdated: ${day}\n`)}history:
  - { on: 2026-01-01, status: deferred }
${fact(`  - { on: ${day}, status: ready, note: It got ready. }\n  - { milestone: 2.0.1, maturity: preview }\n`)}---

Text.
`,
    'releases/r2/known-issues/fault.md': `---\ntitle: A fault\n${fact(`updated: ${day}\n`)}---\n\nIt fails.\n`,
    'docs/index.mdx': `---\ntitle: Handbook\n${fact(`updated: ${day}\n`)}---\n\nHow to.\n`,
    ...(day === undefined
      ? {}
      : {
          'releases/r2/items/hole.md': `---
title: A hole in the proxy
area: core
kind: security
status: ready
advisories: [CVE-2028-0001]
published: ${day}
---

It was open.
`,
          [`meetings/${day}.md`]: `---\ndate: ${day}\nrelease: r2\nentries: [{ text: The future was settled., item: r2/thing }]\n---\n\nThe board met.\n`,
        }),
  };
}
