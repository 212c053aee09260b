import { DRAWING } from './pictures.ts';
import { GOOD_TREE, type Files } from './tree.ts';

/** One transparent pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

/** A tree that uses every field once, for tests of the built site: three releases, the last one (7.10) to come. */
export const RICH_TREE: Files = {
  ...GOOD_TREE,
  'site.yaml': String(GOOD_TREE['site.yaml']).replace(
    'repository:',
    `languages: [en, de]
hosts: [cloudflare, nginx]
logo: { light: images/logo.svg, dark: images/logo-dark.svg }
favicon: images/favicon.png
accent: { light: "#7a1f5c", dark: "#f0a6d8" }
styles: images/site.css
nav: [{ title: { en: Downloads, de: Downloads }, url: https://example.org/download }, { title: Source, url: https://example.org/source }]
footer: [{ title: Imprint, url: https://example.org/imprint }]
repository:`,
  ),
  'images/logo.svg': DRAWING,
  'images/logo-dark.svg': DRAWING,
  'images/favicon.png': PIXEL,
  'images/site.css': '.site { letter-spacing: 0.01em; }\n',
  'releases/r2/items/proxy.de.md':
    '---\ntitle: Ein Proxy vor der Datenbank\nimpact: Der Port ist nun `3307`.\n---\n\nVerbindungen laufen über einen Proxy. Siehe [die Umstellung](../upgrade-notes/switch.md).\n\n## Grenzen\n\nEiner je Knoten.\n',
  'releases/r2/upgrade-notes/switch.de.md':
    '---\ntitle: Den Proxy umstellen\n---\n\n## Erster Schritt\n\n1. Den alten anhalten.\n2. Den neuen starten.\n',
  'releases/r2/known-issues/leak.de.md':
    '---\ntitle: Ports bleiben zurück\nworkaround: Zuerst den Monitor löschen.\n---\n\nSie bleiben nach dem Löschen.\n',
  'releases/r7.10/release.de.mdx':
    '---\ntitle: Release 7.10\nsummary: Das kommende.\n---\n\nWas geplant ist.\n\n<Milestones />\n',
  'docs/write/item.de.mdx': '---\ntitle: Einen Eintrag anlegen\n---\n\n## Felder\n\nViele.\n',
  'releases/r2/items/proxy.md': `---
title: "A proxy <before> the \\"database\\" & more"
area: iaas
kind: feature
breaking: true
summary: Connections go through a proxy.
audience: [operator]
owners: [ops]
since: rc1
impact: The port changes to \`3307\`.
action: Open the port first.
component: Saltpool
highlight: true
aliases: [old-proxy, /old/proxy.html]
updated: 2024-03-21
links: [{ label: Upstream change, url: https://example.org/change/1 }]
sources: [https://example.org/minutes, The board]
parts:
  - { id: play, title: Migration play, note: In place., links: [{ label: Play, url: https://example.org/play }] }
asks:
  - { of: ops, what: Announce it, via: mail, why: People wait, on: 2024-01-29, by: 2024-02-07 }
  - { what: Review, on: 2024-01-29, done: 2024-02-01 }
decisions:
  - question: One proxy or two?
    on: 2024-01-29
    options: [{ text: One }, { text: Two, rejected: Too dear }]
    outcome: One
    decided: 2024-02-12
history:
  - { on: 2024-01-29, meeting: 2024-01-29, status: undecided, attention: Nothing is documented, criteria: { works: met, documented: unmet }, parts: { play: { status: undecided, likelihood: low } }, note: The board looked., sources: [https://example.org/a] }
  - { milestone: ga, status: ready, maturity: preview, attention: none, criteria: { documented: { state: met, note: On the docs page, evidence: [https://example.org/docs] } }, parts: { play: { status: ready } } }
---

Connections go through a proxy. See [the switch](../upgrade-notes/switch.md), [its first step](../upgrade-notes/switch.md#first-step)
and [the leak](../known-issues/leak.md).

## Limits

> [!WARNING]
> One proxy a node[^1].

| Node | Proxies |
| ---- | ------: |
| a    | 1       |

- [x] done
- [ ] open

\`\`\`yaml
enable_saltpool: "yes"
\`\`\`

![Two boxes joined by a line](proxy.png)

[^1]: For now.
`,
  'releases/r2/items/proxy.png': PIXEL,
  'releases/r2/items/old.md':
    '---\ntitle: The old balancer goes\narea: iaas\nkind: deprecation\nstatus: ready\nowners: [ops]\nimpact: It goes.\naction: Use the proxy.\nremoved_in: r7.10\n---\n\nThe balancer is on its way out.\n',
  'releases/r2/items/gone.md':
    '---\ntitle: The older one is gone\narea: kaas\nkind: removal\nstatus: ready\nowners: [ops]\nimpact: It is gone.\naction: Nothing.\n---\n\nGone.\n',
  'releases/r2/items/cve.md':
    '---\ntitle: A hole in the images\narea: iaas\nkind: security\nstatus: ready\nowners: [ops]\nsince: 2.0.1\nadvisories: [CVE-2024-0001]\nseverity: high\npublished: 2024-04-01\nalso_in: [r1/ga]\n---\n\nFixed.\n',
  'releases/r2/items/api.md':
    '---\ntitle: A central API\narea: kaas\nkind: feature\nstatus: deferred\ndeferred_to: r7.10\nowners: [ops]\n---\n',
  'releases/r2/upgrade-notes/switch.md': `---
title: Switch the proxy
advice: recommended
phase: before
area: iaas
component: Saltpool
downtime: { max: 5m, note: Connections drop. }
since: rc1
applies_if: [ovn]
revisions:
  - { on: 2024-03-10, milestone: ga, advice: optional, said: Recommended at first., why: It was slow. }
---

## First step

1. Stop the old one.
2. Start the new one.
`,
  'releases/r2/upgrade-notes/wait.md':
    '---\ntitle: Do not touch the queues\nadvice: not-recommended\nphase: during\ndowntime: All services stop.\nsupersedes: [r1/queues]\n---\n\nLeave them.\n',
  'releases/r2/upgrade-notes/after.md':
    '---\ntitle: Look at the logs\nadvice: required\nphase: after\nsince: 2.0.1\n---\n\nLook.\n',
  'releases/r1/upgrade-notes/queues.md':
    '---\ntitle: Change the queues\nadvice: required\n---\n\nChange them.\n',
  'releases/r2/known-issues/leak.md': `---
title: Ports are left behind
area: iaas
component: Octavia
severity: high
affects: [{ from: 2.0.0, to: 2.0.0, note: With a monitor. }]
fixed_in: [2.0.1]
workaround: Delete the monitor first.
tracker: https://example.org/issues/1
aliases: [old-leak, /old/leak/]
---

They stay after deletion.
`,
  'releases/r2/known-issues/open.md': '---\ntitle: The log is loud\n---\n\nIt is.\n',
  'releases/r7.10/release.mdx': `---
title: Release 7.10
version: 7.10.0
previous: r2
upgrade_from: [r2, r1]
summary: The one to come.
support: { extended_until: 2025-06-30 }
components: [{ name: Saltpool, area: iaas, version: 3.0.0, url: https://example.org/saltpool, note: New line. }]
---

What is planned.

<Milestones />
`,
  'releases/r7.10/timeline.yaml': `milestones:
  - { id: freeze, kind: freeze, planned: 2024-05-01, actual: unknown }
  - { id: rc1, kind: rc, planned: 2024-06-01, tag: v7.10.0-rc1 }
  - { id: rc2, kind: rc, plans: [{ set: 2024-05-01, planned: 2024-06-20 }, { planned: 2024-06-27, why: A fix had to go in. }] }
  - { id: rc3, kind: rc, planned: 2024-07, condition: if-needed }
  - id: rc5
    kind: rc
    planned: tbd
    note: |
      Held in reserve, see [the proxy](../r2/items/proxy.md).

      ## What would be in it

      Only repairs.
  - { id: rc4, kind: rc, condition: if-needed, outcome: skipped }
  - id: ga
    kind: ga
    planned: 2024-07-20
    coverage: [{ by: plusserver, scope: Upgrade from r2, result: pending }]
    artefacts: [{ component: Saltpool, tag: v3, url: https://example.org/v3, date: 2024-06-10 }]
    announce: { by: ops, mail: true, matrix: true }
`,
  'releases/r7.10/upgrade-notes/balance.md':
    '---\ntitle: Let the proxy balance\nadvice: required\nphase: before\ndowntime: { max: 30m }\nsupersedes: [r2/switch]\n---\n\nTurn it on.\n',
  'releases/r7.10/items/api.md':
    '---\ntitle: The central API\narea: kaas\nkind: feature\nstatus: undecided\nowners: [ops]\nsince: rc1\ncontinues: r2/api\n---\n',
  'docs/index.mdx': `---
title: Handbook
summary: How this works.
---

## How to write

Add [an item](../releases/r2/items/proxy.md#limits) or [read on](write/item.mdx#fields).

> [!TIP]
> Begin small.

<SupportTable />

<Milestones release="r2" />

<Items release="r2" area="iaas" />

<UpgradeNotes release="r2" />

<Tabs label="Ways">
  <Tab title="npm">

Run \`npm ci\`.

  </Tab>
  <Tab title="by hand">

Copy it.

  </Tab>
  <Tab title="the <summary> of all">

A \`<summary>\`, \\<details> or relnotes-tab-group is but a word here.

  </Tab>
</Tabs>
`,
  'docs/write/item.mdx':
    '---\ntitle: Add an item\norder: 1\naliases: [entry]\n---\n\n## Fields\n\nMany.\n',
};
