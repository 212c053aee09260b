import { DRAWING, pngOf } from './pictures.ts';
import { GOOD_TREE, type Files } from './tree.ts';

const item = (body: string, more = 'title: A thing\n') =>
  `---\n${more}area: iaas\nkind: feature\nstatus: ready\nowners: [ops]\n---\n\n${body}\n`;
const german = (body: string, more = '') => `---\ntitle: Ein Ding\n${more}---\n\n${body}\n`;
const OUTLINE = '## Overview\n\nText.\n\n## Second\n\nText.';
const UEBERBLICK = '## Überblick\n\nText.\n\n## Zweites\n\nText.';

/**
 * A tree in two languages that links to everything that can be linked to: drafts among drafts, translations with the same
 * and with other headings, old addresses, pictures and attachments beside each kind of entry.
 */
export const LINKED_TREE: Files = {
  ...GOOD_TREE,
  'site.yaml': String(GOOD_TREE['site.yaml']).replace(
    'repository:',
    'languages: [en, de]\nrepository:',
  ),
  'releases/r1/release.mdx':
    '---\ntitle: Release 1\nversion: 1.0.0\nprevious: r0\naliases: [r-one]\n---\n\nThe first.\n',
  'releases/r2/release.mdx': `---
title: Release 2
version: 2.0.0
previous: r1
---

![Racks](images/racks.png)

See [the thing](items/a.md#second), [the list](images/list.csv) and [the schedule](timeline.yaml).

![Plan](../../docs/images/plan.svg)
`,
  'releases/r2/images/racks.png': pngOf(640, 480),
  'releases/r2/images/list.csv': 'a,b\n',
  'docs/images/plan.svg': DRAWING,
  'releases/r2/items/a.md': item(
    `${OUTLINE}

See [below](#overview), [the other](b.md), [a note](../upgrade-notes/switch.md#switch),
[its step](../upgrade-notes/switch.md#first-step), [an issue](../known-issues/leak.md#cause),
[an older one](../known-issues/old.md), [a page](../../../docs/index.mdx), [a meeting](../../../meetings/2024-01-29.md),
[one that comes](later.md) and [the fix](fix.sh).

![Racks](../images/racks.png)`,
    'title: A thing\naliases: [old-a, /old/thing.html, /old/place]\n',
  ),
  'releases/r2/items/a.de.md': german(
    `${UEBERBLICK}

Siehe [oben](#überblick), [oben](${'#überblick'.normalize('NFD')}), [oben](#%C3%BCberblick), [oben](#overview),
[zwei](#zweites), [Anderes](b.md#eigenes) und [den Plan](../../../docs/images/plan.svg).`,
  ),
  'releases/r2/items/b.md': item(
    OUTLINE,
    'title: Another\ncontinues: r3/first\ndeferred_to: r3\nhistory: [{ on: 2024-02-01, meeting: 2024-02-05, note: Seen. }]\n',
  ),
  'releases/r3/release.mdx':
    '---\ntitle: R3\nversion: 3.0.0\nprevious: r2\ndraft: true\n---\n\n[It](items/first.md)\n',
  'releases/r3/timeline.yaml': 'milestones:\n  - { id: ga, kind: ga, planned: 2025-06-18 }\n',
  'releases/r3/items/first.md': item('[It](../release.mdx)'),
  'meetings/2024-02-05.md': '---\ndate: 2024-02-05\ndraft: true\n---\n\nText.\n',
  'meetings/2024-02-12.md':
    '---\ndate: 2024-02-12\nentries: [{ text: Seen., item: r2/secret }, { text: Seen., item: r3/first }]\n---\n\nText.\n',
  'releases/r2/items/b.de.md': german('## Eigenes\n\nText. Siehe [hier](#eigenes).'),
  'releases/r2/items/named.md': item(
    'It has [limits](#limits) and [a fix](fix.sh). More is [below](#limits).\n\n## Limits\n\nText.',
    '',
  ),
  'releases/r2/items/short.md': item('One line with [the thing](a.md#overview).', ''),
  'releases/r2/items/named.de.md':
    '---\n{}\n---\n\nEs hat [Grenzen](#grenzen). Mehr steht [unten](#grenzen).\n\n## Grenzen\n\nText.\n',
  'releases/r2/items/fix.sh': '#!/bin/sh\n',
  'releases/r2/items/later.md': item('Text.', 'title: One that comes\npublished: 2024-07-01\n'),
  'releases/r2/items/secret.md': item(
    '[a](a.md) [b](../upgrade-notes/draft.md) [c](secret.txt)',
    'title: Secret\ndraft: true\n',
  ),
  'releases/r2/items/secret.txt': 'Not yet.\n',
  'releases/r1/upgrade-notes/queues.md':
    '---\ntitle: Queues\nadvice: required\n---\n\nChange them.\n',
  'releases/r2/upgrade-notes/draft.md':
    '---\ntitle: Later\nadvice: required\ndraft: true\n---\n\n[It](../items/secret.md)\n',
  'releases/r2/upgrade-notes/switch.md': `---
title: Switch the proxy
advice: recommended
supersedes: [r2/draft, r1/queues]
aliases: [old-switch, /old/switch/]
verify: "Run [the fix](../items/fix.sh), see [the thing](../items/a.md#second)."
---

## First step

Stop it, see [the values](values.yaml) and [above](#first-step).
`,
  'releases/r2/upgrade-notes/switch.de.md':
    '---\ntitle: Umstellen\n---\n\n## Erster Schritt\n\nAnhalten, siehe [oben](#erster-schritt).\n',
  'releases/r2/upgrade-notes/values.yaml': 'a: 1\n',
  'releases/r2/known-issues/leak.md':
    '---\ntitle: A leak\n---\n\n## Cause\n\nSee [above](#cause), [the trace](a%20trace.txt) and [the thing](../items/a.md).\n',
  'releases/r2/known-issues/a trace.txt': 'x\n',
  'releases/r2/known-issues/old.md':
    '---\ntitle: An older one\naffects: [{ from: 1.0.0, to: 1.0.0 }]\n---\n\nGone. See [it](../items/a.md).\n',
  'meetings/2024-01-29.md':
    '---\ndate: 2024-01-29\n---\n\nSee [the slides](images/slides.pdf) and [the board](images/board.png).\n\n![Board](images/board.png)\n',
  'meetings/images/slides.pdf': '%PDF-1.7\n',
  'meetings/images/board.png': pngOf(20, 10),
  'docs/index.mdx':
    '---\ntitle: Docs\n---\n\n## Here\n\nSee [the thing](../releases/r2/items/a.md#overview), [here](#here) and [the plan](images/plan.svg).\n',
};
