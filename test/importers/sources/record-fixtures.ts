import type { SourceText } from '../../../src/importers/notes/read-context.ts';

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
