import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Settings with sections of a project, a prelude of another name, and a prefix of tags; made for the test. */
export const RENO_CONFIG = `---
prelude_section_name: overview
release_tag_re: 'harbor-((?:v?[\\d.ab]|rc)+)'
collapse_pre_releases: true
ignore_notes: []
sections:
  - [features, What is new]
  - [features_cli, Command line, 2]
  - [issues, Known Issues]
  - [upgrade, Upgrade Notes]
  - [deprecations, Deprecations]
  - [critical, Critical Issues]
  - [security, Security Issues]
  - [fixes, Bug Fixes]
  - [berths, Berths]
  - [other, Other Notes]
`;

const NOTES = 'releasenotes/notes';

/** Note files by path, each with a trap. */
export const RENO_NOTES = {
  lists: {
    path: `${NOTES}/zone-lists-1111111111111111.yaml`,
    text: `---
overview: >
  Harbor learns to
  list **zones**.
features:
  - |
    Zones can be listed with \`\`harbor zones\`\`. See \`the list\`_.

    .. code-block:: console

       $ harbor zones --owner <name>

    .. _the list: https://example.org/zones
  - Owners are shown: all of them at once.
features_cli:
  - The flag \`--owner\` is new.
fixes: []
`,
  },
  misspelt: {
    path: `${NOTES}/misspelt-2222222222222222.yaml`,
    text: `upgrades:
  - |
    Stop the \`\`harbor\`\` service before the upgrade, see :ref:\`stop-it\` and \`lost\`_.
fix:
  - Names of zones keep their case. See :shape:\`round\`.
tides:
  - High water is a new section that nobody declared.
`,
  },
  critical: {
    path: `${NOTES}/critical-3333333333333333.yaml`,
    text: `critical:
  - Zones of other owners are no longer removed with one's own.
security:
  - |
    The parser of names reads no further than it should (:cve:\`2024-12345\`).
issues:
  - Lists of more than 1000 zones are cut off.
deprecations:
  - The flag \`\`--all\`\` goes away in version 3.
berths:
  - Berths are numbered from one.
`,
  },
  backport: {
    path: `${NOTES}/backport-4444444444444444.yaml`,
    text: `fixes:
  - Files are closed.
`,
  },
  gone: {
    path: `${NOTES}/gone-5555555555555555.yaml`,
    text: `other:
  - This was a mistake.
`,
  },
  next: {
    path: `${NOTES}/next-6666666666666666.yaml`,
    text: `other:
  - It says nothing yet.
`,
  },
  broken: { path: `${NOTES}/broken-7777777777777777.yaml`, text: 'fixes:\n  - "open\n' },
} as const;

/** The state of the series as OpenStack lists them. */
export const SERIES_STATUS = `- name: anchor
  status: maintained
  initial-release: 2024-03-01
  next-phase:
    status: end of life
    date: 2026-06-01
- name: bollard
  status: development
  initial-release: 2024-09-01
- name: astern
  status: end of life
  initial-release: 2020-03-01
`;

/** A repository with two series: each step is a commit, and some are tags. */
export async function renoRepository(folder: string): Promise<void> {
  const git = async (...argv: string[]) => {
    const day = `2024-${String(month).padStart(2, '0')}-01T12:00:00Z`;
    const who = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org' };
    const by = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };
    const days = { GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day };
    await execute('git', argv, { cwd: folder, env: { ...process.env, ...who, ...by, ...days } });
  };
  let month = 1;
  const commit = async (files: Readonly<Record<string, string | undefined>>, tag?: string) => {
    for (const [path, text] of Object.entries(files)) {
      const full = join(folder, path);
      await mkdir(dirname(full), { recursive: true });
      await (text === undefined ? rm(full) : writeFile(full, text));
    }
    await git('add', '--all');
    await git('commit', '--quiet', '--allow-empty', '--message', 'Change');
    if (tag !== undefined) await git('tag', tag);
    month += 1;
  };
  const file = (name: keyof typeof RENO_NOTES, text: string = RENO_NOTES[name].text) => ({
    [RENO_NOTES[name].path]: text,
  });
  await git('init', '--quiet', '--initial-branch=main');
  await commit({ README: 'x' }, 'harbor-0.9.0');
  await commit(
    { 'releasenotes/config.yaml': RENO_CONFIG, ...file('lists'), ...file('gone') },
    'harbor-1.0.0.0rc1',
  );
  await commit({ ...file('misspelt') });
  await git('branch', 'stable/anchor');
  // The main line goes on: a note is renamed, another deleted, and a word corrected.
  const { path } = RENO_NOTES.misspelt;
  const renamed = path.replace('misspelt-', 'spelt-');
  await commit(
    {
      [path]: undefined,
      [renamed]: RENO_NOTES.misspelt.text,
      ...file('critical'),
      [RENO_NOTES.gone.path]: undefined,
    },
    'harbor-2.0.0.0b1',
  );
  await git('checkout', '--quiet', 'stable/anchor');
  await commit({}, 'harbor-1.0.0');
  await commit({ ...file('backport'), [RENO_NOTES.gone.path]: undefined }, 'harbor-1.0.1');
  await git('checkout', '--quiet', 'main');
  await commit({ ...file('backport', 'fixes:\n  - Files are closed, always.\n') }, 'harbor-2.0.0');
  await commit({ ...file('next'), ...file('broken') });
}
