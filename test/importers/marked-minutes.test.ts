import { describe, expect, it } from 'vitest';
import { fileAfter, linesOf, planOf } from './plan.ts';

describe('minutes with marks, nested bullets and a schedule', () => {
  const plan = planOf('2024-01-24.txt');

  it('assigns every line', async () => {
    expect(linesOf(await plan)).toMatchInlineSnapshot(`
      "1 meetings/2024-01-24.md: date
      3 merged: it names the section of the lines below
      5 meetings/2024-01-24.md: participant dev
      6 meetings/2024-01-24.md: participant ops
      8 merged: it names the section of the lines below
      10 merged: it names the release
      12 merged: it names the section of the lines below
      13 meetings/2024-01-24.md: text
      14 merged: site.yaml has the question of the criterion works
      15 merged: site.yaml has the question of the criterion ci
      16 merged: site.yaml has the question of the criterion documented
      18 items/image-cache.md: status ready
      19 meetings/2024-01-24.md: entry of r2/image-cache
      20 items/image-cache.md: attention
      21 items/image-cache.md: part warm-up undecided
      22 items/image-cache.md: part warm-up likelihood very low
      23 items/image-cache.md: ask of dev
      24 items/token-exchange.md: status deferred
      25 items/token-exchange.md: status deferred, deferred to r3
      26 items/realm-picker.md: status undecided, new item
      27 items/realm-picker.md: link https://example.org/change/12
      28 items/realm-picker.md: ask of ops
      29 items/realm-picker.md: ask of ops
      30 items/realm-picker.md: question
      32 merged: it names the section of the lines below
      33 timeline.yaml: new milestone testing, plan 2024-02-19
      34 merged: it names the section of the lines below
      35 timeline.yaml: plan 2024-02-14, version 2.0.0-rc1, tag v2.0.0-rc1
      36 timeline.yaml: new milestone rc2, plan 2024-02-28
      37 timeline.yaml: new milestone rc-more
      38 timeline.yaml: plan 2024-03-20
      40 timeline.yaml: announcement of rc1"
    `);
  });

  it('adds a history entry to a known item, sorted by date', async () => {
    expect(fileAfter(await plan, 'releases/r2/items/image-cache.md')).toMatchInlineSnapshot(`
      "---
      title: Images are cached on every node
      area: iaas
      kind: feature
      owners: [dev]
      aliases: [node-cache]
      parts:
        - { id: warm-up, title: Warm-up of the cache, asks: [{ of: dev, what: support @ops, on: 2024-01-24 }] }
      history:
        - on: 2024-01-10
          status: undecided
        - on: 2024-01-24
          meeting: 2024-01-24
          status: ready
          attention: Nothing on the docs page yet
          parts:
            warm-up: { status: undecided, likelihood: very low }
        - milestone: ga
          note: Planned.
      ---

      Images stay where they were used.
      "
    `);
  });

  it('moves a field from the top into the history', async () => {
    expect(fileAfter(await plan, 'releases/r2/items/token-exchange.md')).toMatchInlineSnapshot(`
      "---
      title: Token exchange between realms
      area: iam
      kind: feature
      history:
        - on: 2024-01-24
          meeting: 2024-01-24
          status: deferred
      owners: [ops]
      deferred_to: r3
      # nobody spoke about it yet
      ---

      Tokens of one realm open another.
      "
    `);
  });

  it('proposes an unknown item', async () => {
    expect(fileAfter(await plan, 'releases/r2/items/realm-picker.md')).toMatchInlineSnapshot(`
      "---
      # Proposed from the minutes 2024-01-24: check title, area and kind, then write the note below.
      title: Realm picker
      area: iam
      kind: feature
      asks:
        - of: ops
          what: Operators have to be asked
          via: the mailing list
          why: Their answers tell how far we have to go
          on: 2024-01-24
      decisions:
        - question: Unclear whether it needs a database of its own
          on: 2024-01-24
      history:
        - on: 2024-01-24
          meeting: 2024-01-24
          status: undecided
      links:
        - label: Merged upstream
          url: https://example.org/change/12
      origin: 'minutes:IAM: Realm picker'
      ---
      "
    `);
  });

  it('adds plans to the milestones of the schedule, and keeps comments', async () => {
    expect(fileAfter(await plan, 'releases/r2/timeline.yaml')).toMatchInlineSnapshot(`
      "# the candidates
      milestones:
        - id: rc1
          kind: rc
          version: 2.0.0-rc1
          tag: v2.0.0-rc1
          plans: # set in autumn
            - { planned: 2024-02-07 }
            - { set: 2024-01-24, planned: 2024-02-14 }
          announce: { by: dev, mail: true, matrix: true }
        - id: testing
          kind: testing
          title: Lab ready for testing
          plans:
            - { set: 2024-01-24, planned: 2024-02-19 }
        - id: rc2
          kind: rc
          plans:
            - { set: 2024-01-24, planned: 2024-02-28 }
          condition: if-needed
        - id: rc-more
          kind: rc
          title: More RCs
          condition: if-needed

        - id: ga
          kind: ga
          plans:
            - { set: 2023-11-20, planned: 2024-03-20 }
      "
    `);
  });

  it('adds every line to the meeting as an entry, linked to its subject', async () => {
    expect(fileAfter(await plan, 'meetings/2024-01-24.md')).toMatchInlineSnapshot(`
      "---
      date: 2024-01-24
      release: r2
      participants: [dev, ops]
      entries:
        - text: Ask of each of them whether
        - text: 'ImageCache on nodes: ✅'
          item: r2/image-cache
        - text: Works since last week
          item: r2/image-cache
        - text: Nothing on the docs page yet ❗
          item: r2/image-cache
        - text: 'Warm-up: ❓'
          item: r2/image-cache
          part: warm-up
        - text: very low probability to make it
          item: r2/image-cache
          part: warm-up
        - text: '@dev to support @ops'
          item: r2/image-cache
          part: warm-up
        - text: 'Token exchange: 🚫'
          item: r2/token-exchange
        - text: postponed to R3
          item: r2/token-exchange
        - text: 'IAM: Realm picker ❓'
          item: r2/realm-picker
        - text: Merged upstream
          item: r2/realm-picker
        - text: 'Operators have to be asked: via the mailing list -> @ops'
          item: r2/realm-picker
        - text: Their answers tell how far we have to go
          item: r2/realm-picker
        - text: Unclear whether it needs a database of its own
          item: r2/realm-picker
        - text: Lab ready for testing starting 2024-02-19
          milestone: r2/testing
        - text: RC1 2024-02-14 ("v2.0.0-rc1")
          milestone: r2/rc1
        - text: RC2 2024-02-28 IF NEEDED
          milestone: r2/rc2
        - text: More RCs IF NEEDED
          milestone: r2/rc-more
        - text: GA 2024-03-20
          milestone: r2/ga
        - text: Announce via mail (@dev) and in the matrix room.
          milestone: r2/rc1
      origin: minutes:2024-01-24
      ---
      "
    `);
  });
});
