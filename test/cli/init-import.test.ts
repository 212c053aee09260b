import { expect, test } from 'vitest';
import { TOWNCRIER } from '../importers/sources/towncrier-fixtures.ts';
import { inFolder } from '../support/init-folder.ts';

const CHANGELOG = `# Changelog

## [1.2.0] - 2024-05-01

### Added

- A pier for large ships

## [1.1.0] - 2024-03-01

### Fixed

- The lamp of the lighthouse
`;

test('begins with the notes of a changelog', async () => {
  await inFolder({ 'CHANGELOG.md': CHANGELOG }, async ({ relnotes, files }) => {
    const { code, out, err } = await relnotes('init', '--yes', '--from', 'CHANGELOG.md');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.slice(out.indexOf('Imported'))).toMatchInlineSnapshot(`
      "Imported CHANGELOG.md:
        notes in the source  2
        new                  2
        changed              0
        unchanged            0
        merged               0
        skipped              0
        Releases: 2, grouped by release (no minor version has a patch).
        7 files written.
      Note:
        The address of the site is not known: set url in content/site.yaml before you publish it.
      Next:
        npx --no -- relnotes dev        # shows the site while you write
        npx --no -- relnotes new item   # adds an entry
        npx --no -- relnotes check      # finds problems
      "
    `);
    expect((await files()).filter((path) => path.startsWith('content/'))).toMatchInlineSnapshot(`
      [
        "content/imports/changelog.json",
        "content/releases/1.1.0/items/the-lamp-of-the-lighthouse.md",
        "content/releases/1.1.0/release.mdx",
        "content/releases/1.1.0/timeline.yaml",
        "content/releases/1.2.0/items/a-pier-for-large-ships.md",
        "content/releases/1.2.0/release.mdx",
        "content/releases/1.2.0/timeline.yaml",
        "content/site.yaml",
      ]
    `);
    expect(await relnotes('check', '--strict')).toMatchObject({ code: 0, err: '' });
  });
});

test('begins with news of towncrier and their fragments', async () => {
  const files = Object.fromEntries(TOWNCRIER.map(({ file, text }) => [file, text]));
  await inFolder(files, async ({ relnotes }) => {
    const from = ['--from', 'NEWS.rst', '--format', 'json'];
    const { code, out, err } = await relnotes('init', '--yes', ...from);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ import: { format: 'towncrier', in: 25 } });
    expect(await relnotes('check')).toMatchObject({ code: 0 });
  });
});

test('minutes begin no site, and the message says what does', async () => {
  const text = '# Board 2024-02-06\n\nParticipants: dev, ops\n\n## Agenda\n\n- Zones: done\n';
  await inFolder({ 'board.md': text }, async ({ relnotes, files }) => {
    const { code, err } = await relnotes('init', '--yes', '--from', 'board.md');
    expect(code).toBe(2);
    expect(err).toContain('--from: board.md has the minutes of a meeting. Create the site first');
    expect(await files()).toEqual(['board.md']);
  });
});

test('on a site with areas, products, review and several languages', async () => {
  const lists = ['--areas', 'Core', '--products', 'Harbor Server', '--languages', 'de,en'];
  const rest = ['--area', 'core', '--product', 'harbor-server', '--review', 'yes'];
  await inFolder({ 'HISTORY.md': CHANGELOG }, async ({ relnotes }) => {
    const { code, out, err } = await relnotes(
      ...['init', '--yes', '--from', 'HISTORY.md', ...lists, ...rest, '--format', 'json'],
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      import: { format: 'changelog', written: true, in: 2, counts: { new: 2 } },
    });
    expect(await relnotes('check', '--strict')).toMatchObject({ code: 0, err: '' });
  });
});

test('a source that cannot be read is refused before anything is written', async () => {
  const broken = '[{ "tag_name": "v1.0.0", "draft": false }, { "draft": false }]';
  await inFolder({ 'releases.json': broken }, async ({ relnotes, files }) => {
    const { code, err } = await relnotes('init', '--yes', '--from', 'releases.json');
    expect(`${err}exit ${code}`).toMatchInlineSnapshot(`
      "releases.json:2 is not a release: it has no tag_name. Import the answer of gh api --paginate repos/OWNER/REPO/releases. Nothing was written.
      exit 1"
    `);
    expect(await files()).toEqual(['releases.json']);
  });
});

test('notes that do not fit the answers leave a site, and the output says how to go on', async () => {
  await inFolder({ 'CHANGELOG.md': CHANGELOG }, async ({ relnotes }) => {
    const products = ['--products', 'Harbor Server, Harbor CLI'];
    const { code, err } = await relnotes('init', '--yes', '--from', 'CHANGELOG.md', ...products);
    expect(`${err}exit ${code}`).toMatchInlineSnapshot(`
      "The site was written, but not the notes of CHANGELOG.md:
      content/releases/1.1.0/release.mdx:2:1 error missing-field: 1.1.0 does not name a product of site.yaml. Add product: one of harbor-server, harbor-cli.
      content/releases/1.2.0/release.mdx:2:1 error missing-field: 1.2.0 does not name a product of site.yaml. Add product: one of harbor-server, harbor-cli.
      Nothing was written.
      Correct this, then run npx --no -- relnotes import changelog with the options of its --help.
      exit 1"
    `);
    expect((await relnotes('check', '--strict')).code).toBe(0);
  });
});
