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
