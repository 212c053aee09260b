/** A changelog with the traps that real ones hold; made for the test. */
export const CHANGELOG = `# Harbor changelog

All notable changes.

<!-- next-header -->

## [Unreleased]

### Added

- Zones can be renamed ([#41], @ada).

### Fixed

-

## [1.2.0] - 2024-05-02 [YANKED]

A release for **everyone** with {braces} and <angles>.

### Changed

- **Breaking:** \`parse()\` returns a <result> object
  instead of raising.

  A second paragraph with [a guide](/docs/guide) and [a page](example.org/page).

  \`\`\`ts
  const x: List<T> = parse('<a>');
  \`\`\`
- Names of zones keep their case:
  - also in lists,
  - also in <select> boxes.

\`\`\`sh
harbor --zone <name>
\`\`\`

### Deprecated

- The flag \`--old\` (see [the notes](#notes)).

### Security

- Fix CVE-2024-12345 in the parser of names, which read too far.

### CLI

* imgadm - lists images faster ![shot](https://example.org/shot.png)

## 1.2.0-rc.1 (April 3, 2024)

### Changed

- **Breaking:** \`parse()\` returns a <result> object
  instead of raising.

  A second paragraph with [a guide](/docs/guide) and [a page](example.org/page).

  \`\`\`ts
  const x: List<T> = parse('<a>');
  \`\`\`

## v1.1.1 / 2024-01-11

* Fixed:
  * Close files when a client goes away early (#12, #13)
  * Bug #14: keep names\u200B that are cut
* Bug fixes

## [1.1.0](https://example.org/harbor/compare/v1.0.0...v1.1.0) (2023-11-20)

#### Features

* **zones:** lists of zones ([#9](https://example.org/harbor/issues/9)) ([abc1234](https://example.org/harbor/commit/abc1234)), closes [#8](https://example.org/harbor/issues/8)

#### Bug Fixes

* Bug fixes

## 1.0.1 - 2023-12-01

- Close files when a client goes away early (#12, #13)

## 1.1.1

### Removed

- The tool \`zonecut\`.

1.0.0 (5 March 2023)
--------------------

First release.

[Unreleased]: https://example.org/harbor/compare/v1.2.0...HEAD
[1.2.0]: https://example.org/harbor/compare/v1.1.1...v1.2.0
[#41]: https://example.org/harbor/issues/41
`;

/** Releases as the API gives them: two pages, generated and hand-written bodies, candidates, drafts; made for the test. */
export const RELEASES = `[
  {
    "tag_name": "v1.1.0",
    "name": "v1.1.0 Firefly",
    "draft": false,
    "prerelease": false,
    "published_at": "2024-03-01T10:00:00Z",
    "html_url": "https://github.com/example/harbor/releases/tag/v1.1.0",
    "author": { "login": "ada" },
    "assets": [{ "name": "harbor.tar.gz" }],
    "body": "<!-- Release notes generated using configuration in .github/release.yml at main -->\\r\\n\\r\\n## What's Changed\\r\\n### Bug Fixes 🐛\\r\\n* Fix a leak of zones by @ada in https://github.com/example/harbor/pull/12\\r\\n* Keep \`<name>\` of <zone> by @bo in https://github.com/example/harbor/pull/13\\r\\n### Other Changes\\r\\n* feat(cli)!: zones as a list by @ada in https://github.com/example/harbor/pull/14\\r\\n\\r\\n## New Contributors\\r\\n* @bo made their first contribution in https://github.com/example/harbor/pull/13\\r\\n\\r\\n**Full Changelog**: https://github.com/example/harbor/compare/v1.0.0...v1.1.0"
  }
]
[
  {
    "tag_name": "v1.1.0-rc.1",
    "name": "",
    "draft": false,
    "prerelease": true,
    "published_at": "2024-02-01T10:00:00Z",
    "body": "* Fix leak by @ada in https://github.com/example/harbor/pull/12"
  },
  {
    "tag_name": "v1.0.1",
    "draft": false,
    "prerelease": true,
    "published_at": "2023-04-01T10:00:00Z",
    "body": null
  },
  {
    "tag_name": "v1.0.0",
    "name": "1.0.0",
    "draft": false,
    "prerelease": false,
    "published_at": "2023-03-01T10:00:00Z",
    "body": "Hello **world** {x}.\\n\\n<details>\\n<summary>More</summary>\\n\\n<img src=\\"https://example.org/a.png\\" alt=\\"A rack\\">\\n\\n</details>\\n\\n- one zone\\n- fixes #7 in lists\\n"
  },
  { "tag_name": "v2.0.0", "draft": true, "body": "- not yet" },
  { "tag_name": "nightly", "draft": false, "prerelease": true, "body": "* every night" }
]`;

/** Changesets of a repository with two packages, with the three forms of heads and a change that waits; made for the test. */
export const CHANGESETS = [
  {
    file: '.changeset/brave-zones-sail.md',
    text: `---
"@harbor/core": minor
"@harbor/cli": patch
---

Zones may be listed by their owners, in both packages at once.

\`\`\`sh
harbor zones --owner <name>
\`\`\`
`,
  },
  { file: '.changeset/empty.md', text: '---\n---\n' },
  {
    file: 'packages/cli/CHANGELOG.md',
    text: `# @harbor/cli

## 1.0.1

### Patch Changes

- 1234abc: Keep names that are cut
- Updated dependencies [1234abc]
- Updated dependencies
  - @harbor/core@2.0.0

## 1.0.0

### Patch Changes

- abcdef1 Thanks @ada! - Close files when a client goes away before it has read all
`,
  },
  {
    file: 'packages/core/CHANGELOG.md',
    text: `# @harbor/core

## 2.0.0

### Major Changes

- [#12](https://github.com/example/harbor/pull/12) [\`abcdef1\`](https://github.com/example/harbor/commit/abcdef1) Thanks [@ada](https://github.com/ada)! - Zones are a list

  ## How to change

  Write a list:

  \`\`\`diff
  - zone: <a>
  + zones: [<a>]
  \`\`\`

### Patch Changes

- [#13](https://github.com/example/harbor/pull/13) [\`abcdef2\`](https://github.com/example/harbor/commit/abcdef2) Thanks [@ada](https://github.com/ada), [@bo](https://github.com/bo)! - Close files when a client goes away before it has read all

## 2.0.0-next.1

### Minor Changes

- [#11](https://github.com/example/harbor/pull/11) Thanks [@bo](https://github.com/bo)! - Lists are sorted

## 2.0.0-next.1

### Patch Changes

- Sorts numbers, too
`,
  },
];
