import { expect, test } from 'vitest';
import { exported } from '../support/run-export.ts';

test('the release notes in full as Markdown', async () => {
  expect(await exported('r2')).toMatchInlineSnapshot(`
    "# Release 2

    Version 2.0.0

    - **Released:** 20 March 2024
    - **Newest version:** [2.0.1](https://notes.example.org/releases/r2/milestones/2.0.1/)
    - **Support:** Maintained
    - **Maintained until:** 31 October 2024
    - **Previous release:** [Release 1](https://notes.example.org/releases/r1/)

    ## What you have to do

    1 Required, 1 Optional, 1 Not recommended

    - [Read all 3 upgrade notes](https://notes.example.org/releases/r2/upgrade/)
    - [2 breaking changes](https://notes.example.org/releases/r2/#s-breaking)

    ## Overview

    The second. See [the proxy](https://notes.example.org/releases/r2/items/proxy/).

    ## Highlights

    - [A proxy \\<before> the "database" & more](https://notes.example.org/releases/r2/items/proxy/) (Breaking, Preview): Connections go through a proxy.

    ## Breaking changes and removals

    - [The older one is gone](https://notes.example.org/releases/r2/items/gone/): Gone.
      - **Impact:** It is gone.
      - **What to do:** Nothing.
    - [A proxy \\<before> the "database" & more](https://notes.example.org/releases/r2/items/proxy/) (Breaking, Preview): Connections go through a proxy.
      - **Impact:** The port changes to \`3307\`.
      - **What to do:** Open the port first.

    ## Deprecations

    - [The old balancer goes](https://notes.example.org/releases/r2/items/old/): The balancer is on its way out. · to be removed in Release 7.10
      - **Impact:** It goes.
      - **What to do:** Use the proxy.

    ## Infrastructure

    ### Security

    - [A hole in the images](https://notes.example.org/releases/r2/items/cve/) (High): Fixed. · fixed in 2.0.1

    ## Upgrade notes at a glance

    ### Before the upgrade

    - [Switch the proxy](https://notes.example.org/releases/r2/upgrade/#switch) (Optional)

    ### After the upgrade

    - [Look at the logs](https://notes.example.org/releases/r2/upgrade/#after) (Required)

    ### Good to know

    - [Do not touch the queues](https://notes.example.org/releases/r2/upgrade/#wait) (Not recommended)

    [Read all 3 upgrade notes](https://notes.example.org/releases/r2/upgrade/)

    ## Known issues

    1 open and 1 fixed.

    - [The log is loud](https://notes.example.org/releases/r2/known-issues/#open) (Open)
    - [Ports are left behind](https://notes.example.org/releases/r2/known-issues/#leak) (Fixed), fixed in 2.0.1

    ## Maintenance releases

    ### [2.0.1](https://notes.example.org/releases/r2/milestones/2.0.1/), 2 April 2024

    - Fixes
      - [A hole in the images](https://notes.example.org/releases/r2/items/cve/)
      - [Ports are left behind](https://notes.example.org/releases/r2/known-issues/#leak)
    - New upgrade notes
      - [Look at the logs](https://notes.example.org/releases/r2/upgrade/#after)

    ## Components

    ### Infrastructure

    | Component | Version | Remark |
    | --- | --- | --- |
    | Saltpool | 2.5.5 |  |

    ## Not in this release

    The team deferred these items or has not decided on them yet.

    - [A central API](https://notes.example.org/releases/r2/items/api/) (Deferred): deferred to Release 7.10
    exit 0"
  `);
});

test('the difference as Markdown', async () => {
  expect(await exported('r2', '--since', 'ga')).toMatchInlineSnapshot(`
    "# Release 2 (2.0.1)

    Changes since GA.

    ## Upgrade notes

    - **Look at the logs** (Required)

      Look.

    ## Security

    - **A hole in the images** (CVE-2024-0001, Severity: High)

      Fixed.

    ## Fixed

    - **Octavia:** **Ports are left behind** (<https://example.org/issues/1>, Severity: High)

      They stay after deletion.

      - **Workaround:** Delete the monitor first.

    ## Known issues

    - **The log is loud**

      It is.

    [Full release notes](https://notes.example.org/releases/r2/)
    exit 0"
  `);
});
