import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scriptedAsker } from '../support/asker.ts';
import { inFolder } from '../support/init-folder.ts';

test('asks for all that is not given, with defaults from the project', async () => {
  const asker = scriptedAsker({
    'The name': ['', 'x'.repeat(51), ' Harbor '],
    Areas: ['Core,core', 'Core, Network'],
    Review: 'yes',
    'The languages': ['xx', 'de, en'],
    'How to start': 'example',
  });
  const rest = { interactive: true, loadPrompter: () => Promise.resolve(asker) };
  const files = {
    'package.json':
      '{ "name": "harbor", "version": "3.1.4", "repository": "git+https://me:secret@github.com/acme/Harbor.git" }',
  };
  await inFolder(
    files,
    async ({ relnotes, path }) => {
      const { code, err } = await relnotes('init', '--products', 'none');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(asker.transcript()).toMatchInlineSnapshot(`
        "The name of the software? [harbor]
          ! "" must not be empty.
          ! "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" must be at most 50 characters.
        The address at which the site will be published? [https://acme.github.io/Harbor/]
        The web address of the repository? (Enter: leave open) [https://github.com/acme/Harbor]
        Areas of the software? Their names, separated by commas. (Enter: leave open)
          ! "Core,core" has two names for the id core.
        Review each item with criteria (works, tested, documented)? [no] (no, yes)
        The languages of the site, separated by commas? The first is the default. [en]
          ! "xx" has the unknown language "xx". Known: en, de, es, fr, ja.
        The host that builds and publishes the site? [github] (github, gitlab, none)
        How to start? [example] (example=example: a release with an item and an upgrade note, empty=empty: only the settings, import=import: the notes of a changelog or the like)
        The version of the first release? [3.1.4]"
      `);
      const site = await readFile(join(path, 'content/site.yaml'), 'utf8');
      expect(site.replaceAll(/^#.*\n|^\n/gmu, '')).toMatchInlineSnapshot(`
        "title: { de: 'Harbor: Release Notes', en: Harbor release notes }
        url: https://acme.github.io/Harbor/
        repository: https://github.com/acme/Harbor
        languages: [de, en]
        areas:
          - { id: core, title: Core }
          - { id: network, title: Network }
        criteria:
          - id: works
            title: { de: Funktioniert, en: Works }
            question:
              de: Ist es enthalten, und funktioniert es?
              en: Is it included, and does it work?
          - id: tested
            title: { de: Getestet, en: Tested }
            question: { de: Decken automatische Tests es ab?, en: Do automated tests cover it? }
          - id: documented
            title: { de: Dokumentiert, en: Documented }
            question: { de: Ist es dokumentiert?, en: Is it documented? }
        checks: { owner-missing: off }
        "
      `);
      expect((await relnotes('check', '--strict')).code).toBe(0);
    },
    rest,
  );
});

test('asks for the source and the area of an import', async () => {
  const asker = scriptedAsker({
    Areas: 'Core, Network',
    'How to start': 'import',
    'The area': 'network',
  });
  const rest = { interactive: true, loadPrompter: () => Promise.resolve(asker) };
  const files = { 'CHANGES.md': '# Changes\n\n## 1.1.0 - 2024-03-01\n\n### Added\n\n- A pier\n' };
  await inFolder(
    files,
    async ({ relnotes, path, files: listed }) => {
      const { code, err } = await relnotes('init', '--name', 'Harbor');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(asker.transcript()).toContain('The file or folder to import? [CHANGES.md]');
      expect(asker.transcript()).toContain('(core=core: Core, network=network: Network)');
      const [item = ''] = (await listed()).filter((name) => name.includes('/items/'));
      expect(await readFile(join(path, item), 'utf8')).toContain('area: network');
      expect((await relnotes('check', '--strict')).out).toMatch(/no problems|owner/u);
    },
    rest,
  );
});
