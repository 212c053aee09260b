import type { SourceText } from '../../../src/importers/notes/read-context.ts';

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
