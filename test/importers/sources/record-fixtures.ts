import type { SourceText } from '../../../src/importers/notes/read-context.ts';

/** Changelogs of antsibull-changelog of two stable branches and an empty main; made for the test. */
export const ANTSIBULL: readonly SourceText[] = [
  { file: 'main/changelogs/changelog.yaml', text: 'ancestor: 2.0.0\nreleases: {}\n' },
  {
    file: 'stable-1/changelogs/changelog.yaml',
    text: `ancestor: null
releases:
  1.0.0:
    changes:
      release_summary: First release of the collection.
    release_date: '2023-01-10'
  1.1.0:
    changes:
      bugfixes:
      - harbor_zone - closes files when a client goes away before it has read all of them (https://example.org/harbor/pull/12,
        https://example.org/harbor/issues/11).
      known_issues:
      - harbor_pool - lists of more than \`\`100\`\` zones are cut.
      minor_changes:
      - harbor_zone, harbor_pool - add the option \`\`owner\`\` (https://example.org/harbor/pull/9).
      release_summary: |-
        This is the minor release of the \`\`example.harbor\`\` collection.

        It has several changes.
      trivial:
      - Run the tests in another order.
    codename: Anchor
    fragments:
    - 12-close-files.yml
    modules:
    - description: Manages C(zones), see L(the guide,https://example.org/guide)
      name: harbor_zone_info
      namespace: ''
    objects:
      role:
      - description: ''
        name: dock
        namespace: null
    plugins:
      lookup:
      - description: Looks up a zone
        name: zone
        namespace: null
    release_date: '2023-03-01'
  1.2.0:
    changes:
      bugfixes:
      - harbor_zone - closes files when a client goes away before it has read all of them (https://example.org/harbor/pull/12,
        https://example.org/harbor/issues/11).
      house_rules:
      - Sails must be furled.
    release_date: '2023-06-02'
`,
  },
  {
    file: 'stable-2/changelogs/changelog.yaml',
    text: `ancestor: 1.1.0
releases:
  2.0.0:
    changes:
      breaking_changes:
      - The default of \`\`owner\`\` is now the value of :envvar:\`HARBOR_OWNER\` (see
        \`the guide <https://example.org/guide>\`__).
      bugfixes:
      - harbor_zone - closes files when a client goes away before it has read all of them (https://example.org/harbor/pull/12,
        https://example.org/harbor/issues/11).
      deprecated_features:
      - harbor_berth - the module will be removed in 3.0.0.
      major_changes:
      - Note: zones have owners.
      removed_features:
      - 'harbor_quay: the module is gone'
      security_fixes:
      - harbor_zone - hide tokens in logs (CVE-2024-12345).
    release_date: '2023-06-01'
    tide: high
  2.0.0-b1:
    changes:
      breaking_changes:
      - The default of \`\`owner\`\` is now the value of :envvar:\`HARBOR_OWNER\` (see
        \`the guide <https://example.org/guide>\`__).
    release_date: '2023-05-01'
modules_renamed: []
`,
  },
];

/** Release notes of Kubernetes: a PR in a candidate and its release, and each trap; made for the test. */
export const KUBERNETES: readonly SourceText[] = [
  {
    file: 'release-notes-1.30.0-rc.1.json',
    text: `{
  "101": {
    "commit": "abcdef0123456789abcdef0123456789abcdef01",
    "text": "Pods may name their zone.",
    "markdown": "Pods may name their zone. ([#101](https://github.com/example/harbor/pull/101), [@ada](https://github.com/ada)) [SIG Node]",
    "author": "ada",
    "author_url": "https://github.com/ada",
    "pr_url": "https://github.com/example/harbor/pull/101",
    "pr_number": 101,
    "kinds": ["feature", "api-change"],
    "sigs": ["node", "api-machinery"],
    "release_version": "v1.30.0-rc.1"
  },
  "102": {
    "text": "ACTION REQUIRED: set \`zone\` in <config> before you upgrade.",
    "pr_url": "https://github.com/example/harbor/pull/102",
    "pr_number": 102,
    "action_required": true,
    "sigs": ["node"]
  }
}
`,
  },
  {
    file: 'release-notes-1.30.0.json',
    text: `{
  "101": {
    "commit": "abcdef0123456789abcdef0123456789abcdef01",
    "text": "Pods can name their zone, and zones list their pods.",
    "documentation": [
      {"description": "[KEP]:", "url": "https://example.org/keps/101", "type": "KEP"},
      {"description": "", "url": "see https://example.org/usage.", "type": "external"},
      {"description": "Later", "url": "TBD", "type": "other"}
    ],
    "author": "ada",
    "pr_url": "https://github.com/example/harbor/pull/101",
    "pr_number": 101,
    "areas": ["kubelet"],
    "kinds": ["feature", "api-change"],
    "sigs": ["node", "api-machinery"],
    "feature": true,
    "release_version": "v1.30.0"
  },
  "102": {
    "text": "ACTION REQUIRED: set \`zone\` in <config> before you upgrade any node.",
    "pr_url": "https://github.com/example/harbor/pull/102",
    "pr_number": 102,
    "action_required": true,
    "sigs": ["node"],
    "release_version": "v1.30.0"
  },
  "103": {
    "text": "The field \`berth\` is removed.",
    "pr_url": "https://github.com/example/harbor/pull/103",
    "pr_number": 103,
    "kinds": ["deprecation", "tidal"],
    "action_required": true,
    "tide": "high",
    "release_version": "v1.30.0"
  },
  "104": { "text": "NONE", "pr_number": 104, "release_version": "v1.30.0" },
  "105": { "text": "Not for readers.", "do_not_publish": true, "release_version": "v1.30.0" },
  "106": { "text": "A note without a version.", "pr_number": 106 },
  "107": "no note"
}
`,
  },
  {
    file: 'release-1.31/release-notes-draft.json',
    text: `{
  "110": { "text": "Zones are sorted.", "pr_number": 110, "kinds": ["bug"], "sigs": ["node"] }
}
`,
  },
];

/** Release notes of Istio with misspelt keys, two documents and a file that is no YAML; made for the test. */
export const ISTIO: readonly SourceText[] = [
  {
    file: '1.24.0/101.yaml',
    text: `apiVersion: release-notes/v2
kind: feature
area: traffic-management
issue:
  - 101
  - https://github.com/example/harbor/issues/102
docs:
  - '[usage] https://example.org/docs/zones'
  - see the wiki
releaseNotes:
- |
  **Added** zones to gateways.

  A second paragraph with <name>.
- |
  **Removed** the flag \`--berth\`.
upgradeNotes:
- title: Zones are on by default
  content: |
    Set \`zones: false\` to keep the old routes.
`,
  },
  {
    file: '1.24.0/102.yaml',
    text: `apiVersion: release-notes/v2
kind: bug-fx
area: security
relaseNotes:
- |
  **Fixed** names that are cut.
---
apiVersion: release-notes/v2
kind: security-fix
area: security
tide: high
securityNotes:
- __[CVE-2024-12345](https://example.org/cve/CVE-2024-12345)__ (CVSS score 7.5, High): tokens were logged.
- "ISTIO-SECURITY-2024-003: zones were open."
`,
  },
  { file: '1.24.0/103.yaml', text: 'releaseNotes:\n- "**Fixed** a quote\n\t: [\n' },
  { file: '1.24.0/104.yaml', text: 'apiVersion: release-notes/v2\nkind: test\narea: test\n' },
  { file: '1.24.0/README.yaml', text: 'just words\n' },
  {
    file: '105.yaml',
    text: `apiVersion: release-notes/v2
kind: promotion
area: traffic-management
releaseNotes: |
  *Promoted* zones to stable.
`,
  },
];

/** Schedules: two files of OpenStack, Node.js, endoflife.date in three forms, and a calendar; made for the test. */
export const WEEKS: readonly SourceText[] = [
  {
    file: 'series_status.yaml',
    text: `---
- name: clipper
  release-id: 2026.1
  status: development
  slurp: true
  initial-release: 2026-04-01
- name: barque
  release-id: 2025.2
  status: maintained
  initial-release: 2025-10-01
  next-phase:
    status: unmaintained
    date: 2027-04-28
- name: argosy
  release-id: 2025.1
  status: maintained
  slurp: true
  initial-release: 2025-04-02
  tide: high
- name: zebec
  status: end of life
- name: yawl
  status: end of life
  initial-release: 2024-04-03
  eol-date: 2025-11-03
`,
  },
  {
    file: 'clipper/schedule.yaml',
    text: `---
start-week: 2025-10-06
release-week: 2026-03-30
cycle:
  - end: '2025-10-03'
    start: '2025-09-29'
    x-project:
      - b-final
  - end: '2025-11-14'
    name: R-20
    start: '2025-11-10'
    x-project:
      - c-1
    project-specific:
      - c-nova-spec-freeze
    project-specific:
      - c-nova-review-day
  - end: '2026-02-27'
    name: R-5
    start: '2026-02-23'
    x-project:
      - c-ff
      - c-soft-sf
  - end: '2026-03-13'
    name: R-3
    start: '2026-03-09'
    x-project:
      - c-rc1
  - end: '2026-03-20'
    name: R-2
    start: '2026-03-16'
    x-project:
      - c-rc1
  - end: '2026-04-03'
    name: R+0
    start: '2026-03-30'
    x-project:
      - c-final
`,
  },
];

export const NODE_SCHEDULE = `{
  "v8": {
    "start": "2024-04-24",
    "lts": "2024-10-29",
    "maintenance": "2025-10-20",
    "end": "2027-04-30",
    "codename": "Juniper"
  },
  "v9": {
    "start": "2024-10-15",
    "end": "2025-06-01",
    "codename": ""
  },
  "v10": {
    "start": "2026-04-22",
    "alpha": "2025-12-01",
    "end": "2029-04-30",
    "tide": "high"
  }
}
`;

export const PRODUCT = `---
title: Harbor
category: server-app
releases:
-   releaseCycle: "8+2"
    releaseLabel: "8 second edition"
    lts: true
    releaseDate: 2024-02-03
    support: 2025-02-03
    eol: false
    latest: "8.2.1"
    latestReleaseDate: 2024-05-02
-   releaseCycle: "8+1"
    lts: 2023-08-01
    releaseDate: 2023-02-03
    eol: 2024-02-03
    extendedSupport: 2027-02-03
    link: https://example.org/harbor/8.1
-   releaseCycle: "R80"
    releaseDate: 2020-01-02
    eol: true
-   releaseCycle: "7"
    releaseDate: 2019-13-01
    eol: true
---

> A harbor of zones.
`;

export const CYCLES = `[
  {"cycle": "2", "releaseDate": "2025-01-02", "eol": "2028-01-02", "support": "2026-06-30", "latest": "2.3.1", "lts": false},
  {"cycle": "1", "releaseDate": "2022-01-02", "eol": true, "latest": "1.9.9", "lts": false}
]
`;

export const API_ANSWER = `{
  "schema_version": "1.2.0",
  "result": {
    "name": "harbor",
    "label": "Harbor",
    "releases": [
      {
        "name": "2",
        "label": "2 (LTS)",
        "codename": "Anchor",
        "releaseDate": "2025-01-02",
        "isLts": true,
        "ltsFrom": null,
        "isEol": false,
        "eolFrom": "2028-01-02",
        "isEoes": false,
        "eoesFrom": "2030-01-02",
        "isMaintained": true
      },
      { "name": "1", "releaseDate": "2022-01-02", "isEol": true, "eolFrom": null, "isMaintained": false }
    ]
  }
}
`;

export const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//example//harbor//EN',
  'BEGIN:VEVENT',
  'UID:1@example.org',
  'DTSTAMP:20250101T000000Z',
  'DTSTART;VALUE=DATE:20260302',
  'DTEND;VALUE=DATE:20260307',
  'SUMMARY:Harbor 2.0 feature freeze',
  'DESCRIPTION:No new features\\, only fixes\\nfrom then on. See <b>the list</b',
  ' >.',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:2@example.org',
  'DTSTART:20260401T100000Z',
  'DTEND:20260401T110000Z',
  'SUMMARY:Harbor 2.0.0rc1',
  'URL:https://example.org/rc1',
  'STATUS:CANCELLED',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:3@example.org',
  'DTSTART;VALUE=DATE:20260501',
  'SUMMARY:Harbor 2.0 released',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:4@example.org',
  'DTSTART;VALUE=DATE:20250501',
  'SUMMARY:End of life of Harbor 1.0',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:5@example.org',
  'DTSTART;VALUE=DATE:20250601',
  'RRULE:FREQ=WEEKLY',
  'SUMMARY:Weekly meeting',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:6@example.org',
  'DTSTART;VALUE=DATE:20260601',
  'SUMMARY:Harbor days',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');
