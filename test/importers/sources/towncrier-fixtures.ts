import type { SourceText } from '../../../src/importers/notes/read-context.ts';

/** Settings with types of a project, a section, an address of issues and settings that have no place; made for the test. */
export const TOWNCRIER_CONFIG = `[project]
name = "harbor"

[tool.towncrier]
name = "Harbor Master 2"
package = "harbor"
directory = "changes"
filename = "NEWS.rst"
issue_format = "\`#{issue} <https://example.org/harbor/issues/{issue}>\`_"
wrap = true
tide = "high"

[[tool.towncrier.section]]
path = ""

[[tool.towncrier.section]]
path = "cli"
name = "Command line"

[[tool.towncrier.type]]
directory = "feature"
name = "New in the harbor"
showcontent = true

[[tool.towncrier.type]]
directory = "incompat"
name = "Backward incompatible changes"

[[tool.towncrier.type]]
directory = "bugfix"
name = "Bug fixes"

[[tool.towncrier.type]]
directory = "trivial"
name = "Trivial/internal changes"
showcontent = false
`;

/** News with candidates, undated versions, roles, sections of former years and several issues in a bullet. */
export const TOWNCRIER_NEWS = `=========
Changelog
=========

All changes of the harbor.

.. towncrier release notes start

Harbor Master 2 2.0.0 (2024-05-02)
==================================

Zones are **lists** now.

New in the harbor
-----------------

- Zones can be listed by their owners, in all berths at
  once. (\`#41 <https://example.org/harbor/issues/41>\`_,
  \`#42 <https://example.org/harbor/issues/42>\`_)
- \`#43 <https://example.org/harbor/issues/43>\`_: Berths have numbers, see :ref:\`berths\` and <berth>.

  .. code-block:: console

     $ harbor berths <zone>

Bug fixes
---------

- Files are closed. :issue:\`44\`, :pr:\`45\`

Backward incompatible changes
-----------------------------

- :func:\`parse\` returns a list. See :shape:\`round\`. (#46)

Command line
------------

Bug fixes
~~~~~~~~~

- The command \`\`harbor zones\`\` stops at the first error.

Trivial/internal changes
------------------------

- \`#47 <https://example.org/harbor/issues/47>\`_, \`#48 <https://example.org/harbor/issues/48>\`_


Harbor Master 2 2.0.0rc1 (2024-04-01)
=====================================

New in the harbor
-----------------

- Zones can be listed by their owners, in all berths at once. (\`#41 <https://example.org/harbor/issues/41>\`_)

Harbor Master 2 1.1
===================

Deprecations and Removals
-------------------------

- The tool \`\`zonecut\`\` is gone.

Vendored Libraries
------------------

- Upgrade tide to 3.2.

High water
----------

- Water rises.

Improved Documentation
----------------------

No significant changes.


1.0 (2023-01-05)
================

**Features**

* First lists:

  - of zones,
  - of berths.
`;

/** Fragments of the next release, each with a trap. */
const FRAGMENTS: Readonly<Record<string, string>> = {
  '51.feature.rst': 'Zones can be renamed, as often\nas you like.\n',
  '52.feature.rst': 'Zones can be renamed, as often\nas you like.\n',
  '0053.bugfix.1.rst': 'Names keep their case.\n',
  '53.bugfix.2.rst': 'Names keep their accents.\n',
  '+berths.incompat.md': 'Berths **begin** at one.\n',
  '54.trivial.rst': '',
  '55.trivial.rst': 'Nobody has to know this.\n',
  '+empty.bugfix.rst': '\n',
  '56.bugfx.rst': 'A type is misspelt.\n',
  'notes.rst': 'This is no fragment.\n',
  'README.rst': 'How to write fragments.\n',
  '.gitignore': '!.gitignore\n',
  'cli/57.feature.rst': 'The command has colours.\n',
};

/** The files of a project that uses towncrier. */
export const TOWNCRIER: readonly SourceText[] = [
  { file: 'pyproject.toml', text: TOWNCRIER_CONFIG },
  { file: 'NEWS.rst', text: TOWNCRIER_NEWS },
  ...Object.entries(FRAGMENTS).map(([name, text]) => ({ file: `changes/${name}`, text })),
];
