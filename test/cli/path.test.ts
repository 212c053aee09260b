import { describe, expect, test } from 'vitest';
import { pathIn, shown } from '../support/path-content.ts';

const text = async (...argv: string[]) => shown(await pathIn(argv));

describe('a plan in a terminal', () => {
  test('has the steps in the order of execution, with their texts', async () => {
    expect(await text('r1', 'r2')).toMatchInlineSnapshot(`
      "Upgrade from r1 (1.0.0) to r2 (2.0.1)
      2 steps in 1 hop, as of 2024-06-15.
      1 step applies only to some setups. Name your options with --option to leave out others.
      https://notes.example.org/upgrade/r1/r2/

      Breaking changes
      - The older one is gone  r2/gone
          Impact: It is gone.
          What to do: Nothing.
      - A proxy <before> the "database" & more  r2/proxy
          Impact: The port changes to \`3307\`.
          What to do: Open the port first.

      Before the upgrade
      [ ] Switch the proxy (Optional)  r2/switch
          Only with: ovn
          Downtime: at most 5m. Connections drop.
          Component: Saltpool
          #### First step

          1. Stop the old one.
          2. Start the new one.

      After the upgrade
      [ ] Look at the logs (Required)  r2/after
          Look.

      Good to know
      - Do not touch the queues (Not recommended)  r2/wait
          Downtime: All services stop.
          Leave them.

      Deprecations to plan for
      - The old balancer goes  r2/old
          Impact: It goes.
          What to do: Use the proxy.

      Known issues of the target
      - The log is loud  r2/open
      exit 0"
    `);
  });

  test('leaves out steps of other setups, and says so', async () => {
    const found = await text('r1', 'r2', '--option', 'ceph');
    expect(found).toContain('Your options: ceph.');
    expect(found).toContain('- Switch the proxy (for other options than yours)  r2/switch');
    expect(found).not.toContain('Stop the old one.');
    expect(await text('r1', 'r2', '--option', 'ceph', '--option', 'ovn')).toContain(
      'Stop the old one.',
    );
  });

  test('starts and ends at the versions that are named', async () => {
    const whole = await text('r2', 'r2');
    expect(whole).toContain('[ ] Look at the logs (Required)  r2/after');
    const later = await text('r2', 'r2', '--from-version', '2.0.1');
    expect(later).toContain('- Look at the logs (not between the two versions)  r2/after');
    expect(await text('r1', 'r2', '--to-version', 'v2.0.0')).toContain(
      '- Look at the logs (not between the two versions)  r2/after',
    );
  });

  test('knows releases by id, version and version with a v', async () => {
    const byId = await text('r1', 'r2');
    expect(await text('1.0.0', 'r2')).toBe(byId);
    expect(await text('v1.0.0', 'r2')).toBe(byId);
    expect(await text('2.0.1', 'r2')).toBe(await text('r2', 'r2', '--from-version', '2.0.1'));
  });
});

test('the same plan in Markdown', async () => {
  const { out, code } = await pathIn(['r1', 'r2', '--format', 'markdown']);
  expect(code).toBe(0);
  expect(out).toMatchInlineSnapshot(`
    "# Upgrade from r1 (1.0.0) to r2 (2.0.1)

    2 steps in 1 hop, as of 2024-06-15. 1 step applies only to some setups. Name your options with --option to leave out others.

    <https://notes.example.org/upgrade/r1/r2/>

    ## Steps

    ### Breaking changes

    - [The older one is gone](https://notes.example.org/releases/r2/items/gone/)

      **Impact:** It is gone.

      **What to do:** Nothing.

    - [A proxy \\<before> the "database" & more](https://notes.example.org/releases/r2/items/proxy/)

      **Impact:** The port changes to \`3307\`.

      **What to do:** Open the port first.

    ### Before the upgrade

    - [ ] **Optional:** [Switch the proxy](https://notes.example.org/releases/r2/upgrade/#switch)

      **Only with:** ovn

      **Downtime:** at most 5m. Connections drop.

      **Component:** Saltpool

      #### First step

      1. Stop the old one.
      2. Start the new one.

    ### After the upgrade

    - [ ] **Required:** [Look at the logs](https://notes.example.org/releases/r2/upgrade/#after)

      Look.

    ### Good to know

    - **Not recommended:** [Do not touch the queues](https://notes.example.org/releases/r2/upgrade/#wait)

      **Downtime:** All services stop.

      Leave them.

    ## Deprecations to plan for

    - [The old balancer goes](https://notes.example.org/releases/r2/items/old/)

      **Impact:** It goes.

      **What to do:** Use the proxy.

    ## Known issues of the target

    - [The log is loud](https://notes.example.org/releases/r2/known-issues/#open)
    "
  `);
});

test('the same plan in JSON', async () => {
  const { out, code } = await pathIn(['r1', 'r2', '--format', 'json']);
  const plan: unknown = JSON.parse(out);
  expect(code).toBe(0);
  expect(plan).toMatchObject({
    kind: 'path',
    from: 'r1',
    to: 'r2',
    choice: { from_version: '1.0.0', to_version: '2.0.1', options: null },
    hops: [
      {
        breaking: [{ ref: 'r2/gone' }, { ref: 'r2/proxy', settings: ['3307'] }],
        steps: [
          {
            ref: 'r2/switch',
            kind: 'step',
            markdown: expect.stringContaining('Stop the old one.'),
          },
          { ref: 'r2/after', markdown: 'Look.' },
        ],
        information: [{ ref: 'r2/wait' }],
        apart: [],
      },
    ],
  });
});

describe('what cannot be done', () => {
  test('all wrong flags and names are reported at once, with hints', async () => {
    expect(await text('r11', 'r22', '--option', 'ovm', '--option', 'cepf')).toMatchInlineSnapshot(`
      "unknown release or version "r11". Did you mean "r1"? Known: r1, r2, r7.10, r0, r9, 1.0.0, 2.0.0, 7.10.0, 2.0.1.
      unknown release or version "r22". Did you mean "r2"? Known: r1, r2, r7.10, r0, r9, 1.0.0, 2.0.0, 7.10.0, 2.0.1.
      --option "ovm" is unknown. Did you mean "ovn"? Known: ceph, ovn.
      --option "cepf" is unknown. Did you mean "ceph"? Known: ceph, ovn.
      exit 2"
    `);
    expect(await text('r1', 'r2', '--format', 'jsn', '--site', 'ftp://a')).toMatchInlineSnapshot(`
      "--format "jsn" is unknown. Did you mean "json"? Known: text, markdown, json.
      --site "ftp://a" is not the address of a site. Write --site https://notes.example.org/.
      exit 2"
    `);
    expect(await text('r1', 'r2', '--from-version', '1.0.2', '--to-version', '2.0.11'))
      .toMatchInlineSnapshot(`
      "--from-version "1.0.2" is not a version of this path. Did you mean "1.0.0"? Known: 1.0.0.
      --to-version "2.0.11" is not a version of this path. Did you mean "2.0.1"? Known: 2.0.0, 2.0.1.
      exit 2"
    `);
  });

  test('as JSON for those who asked for it', async () => {
    const { out, err, code } = await pathIn(['r11', 'r2', '--format', 'json']);
    expect([JSON.parse(out), err, code]).toEqual([
      { error: { kind: 'usage', message: expect.stringContaining('Did you mean'), problems: [] } },
      '',
      2,
    ]);
  });

  test('no path leads there', async () => {
    expect(await text('r2', 'r1')).toMatchInlineSnapshot(`
      "no path leads from r2 to r1. r1 is older than r2. No downgrade is recorded. See https://notes.example.org/upgrade/r2/r1/
      exit 1"
    `);
    expect(await text('2.0.1', '2.0.0')).toMatchInlineSnapshot(`
      "no path leads from 2.0.1 to 2.0.0, which is older. No downgrade is recorded.
      exit 1"
    `);
    expect(await text('r9', 'r2')).toMatchInlineSnapshot(`
      "no path leads from r9 to r2. r9 is not documented on the site. See https://notes.example.org/upgrade/r9/r2/
      exit 1"
    `);
  });

  test('content with errors', async () => {
    const wrong = { 'releases/r2/upgrade-notes/switch.md': '---\ntitle: Switch\n---\n\nDo.\n' };
    const { err, code } = await pathIn(['r1', 'r2'], wrong);
    expect([err, code]).toEqual([expect.stringContaining('Fix the content first.'), 1]);
  });
});
