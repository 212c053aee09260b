import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder } from '../support/init-folder.ts';

test('an empty folder becomes a site that the check accepts', async () => {
  await inFolder({}, async ({ relnotes, path }) => {
    const { out, err, code } = await relnotes('init', '--yes');
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toMatchInlineSnapshot(`
      "Written:
        content/site.yaml
        content/releases/1.0/items/release-notes-site.md
        content/releases/1.0/release.mdx
        content/releases/1.0/timeline.yaml
        content/releases/1.0/upgrade-notes/follow-the-upgrade-notes.md
        .vscode/settings.json
        .vscode/extensions.json
        .gitignore
        README.md
      Note:
        The address of the site is not known: set url in content/site.yaml before you publish it.
      Next:
        npx --no -- relnotes dev        # shows the site while you write
        npx --no -- relnotes new item   # adds an entry
        npx --no -- relnotes check      # finds problems
      "
    `);
    expect(await relnotes('check', '--strict')).toEqual({
      ...{ code: 0, err: '' },
      out: '5 files: no problems\n',
    });
    const timeline = await readFile(join(path, 'content/releases/1.0/timeline.yaml'), 'utf8');
    expect(timeline).toMatchInlineSnapshot(`
      "# The milestones of the release, in their order. \`npx --no -- relnotes milestone --help\` shows how to mark one as done
      # or to move its date. The days here are examples.
      milestones:
        - id: rc1
          kind: rc
          planned: 2024-06-29
        - id: ga
          kind: ga
          planned: 2024-07-13
      "
    `);
  });
});

test('what exists is left as it is, and named with what to add by hand', async () => {
  const files = {
    'package.json': '{ "name": "@harbor/tool", "version": "2.3.0" }',
    '.gitignore': 'dist/\r\nbuild/\r\n',
    'Readme.rst': 'Harbor\n',
    '.vscode/settings.json': '{ "editor.tabSize": 2 }\n',
    '.vscode/extensions.json': '{}\n',
    '.github/workflows/release-notes.yml': 'name: Mine\n',
  };
  await inFolder(files, async ({ relnotes, path, files: listed }) => {
    const { out } = await relnotes('init', '--yes');
    expect(out.replace(/(?<=jobs of ).*(?=\/starter)/u, '…')).toMatchInlineSnapshot(`
      "Written:
        content/site.yaml
        content/releases/2.3/items/release-notes-site.md
        content/releases/2.3/release.mdx
        content/releases/2.3/timeline.yaml
        content/releases/2.3/upgrade-notes/follow-the-upgrade-notes.md
      Left as they are:
        .vscode/settings.json: add these settings:
          {
            "yaml.schemas": {
              "./node_modules/relnotes/schemas/site.schema.json": ["content/site.yaml"],
              "./node_modules/relnotes/schemas/timeline.schema.json": ["content/releases/*/timeline.yaml"],
              "./node_modules/relnotes/schemas/release.schema.json": ["content/releases/*/release.mdx"],
              "./node_modules/relnotes/schemas/item.schema.json": [
                "content/releases/*/items/*.md",
                "!content/releases/*/items/*.*.md"
              ],
              "./node_modules/relnotes/schemas/upgrade-note.schema.json": [
                "content/releases/*/upgrade-notes/*.md",
                "!content/releases/*/upgrade-notes/*.*.md"
              ],
              "./node_modules/relnotes/schemas/known-issue.schema.json": [
                "content/releases/*/known-issues/*.md",
                "!content/releases/*/known-issues/*.*.md"
              ],
              "./node_modules/relnotes/schemas/meeting.schema.json": [
                "content/meetings/*.md",
                "!content/meetings/*.*.md"
              ],
              "./node_modules/relnotes/schemas/doc.schema.json": [
                "content/docs/**/*.mdx",
                "!content/docs/**/*.*.mdx"
              ],
              "./node_modules/relnotes/schemas/translation.schema.json": [
                "content/**/*.*.md",
                "content/**/*.*.mdx"
              ]
            }
          }
        .vscode/extensions.json: add these recommendations:
          {
            "recommendations": ["redhat.vscode-yaml", "unifiedjs.vscode-mdx"]
          }
        .gitignore: add these lines:
          node_modules/
          dist.relnotes/
          .astro/
          .relnotes-edit*/
        Readme.rst: add a section such as this:
          # Release notes
          
          The release notes are the files in \`content/\`.
          
          - \`npx --no -- relnotes new item\` adds an entry.
          - \`npx --no -- relnotes dev\` shows the site while you write.
          - \`npx --no -- relnotes check\` finds problems.
          - \`npx --no -- relnotes build\` writes the site to \`dist/\`.
        .github/workflows/release-notes.yml: add the jobs of …/starter/hosts/github/.github/workflows/release-notes.yml
      Note:
        The address of the site is not known: set url in content/site.yaml before you publish it.
      Next:
        npx --no -- relnotes dev        # shows the site while you write
        npx --no -- relnotes new item   # adds an entry
        npx --no -- relnotes check      # finds problems
      "
    `);
    for (const [name, text] of Object.entries(files)) {
      expect(await readFile(join(path, name), 'utf8'), name).toBe(text);
    }
    expect(await listed()).toContain('content/releases/2.3/release.mdx');
  });
});

test('a second run writes what is missing, and leaves the content', async () => {
  await inFolder({}, async ({ relnotes, path, files }) => {
    await relnotes('init', '--yes');
    const site = join(path, 'content/site.yaml');
    await writeFile(site, `${await readFile(site, 'utf8')}# mine\n`);
    const before = await readFile(site, 'utf8');
    const names = await files();
    const { out, code } = await relnotes('init', '--yes', '--host', 'gitlab', '--start', 'empty');
    expect(out).toMatchInlineSnapshot(`
      "Written:
        .gitlab-ci.yml
      Left as they are:
        content/site.yaml
        .vscode/settings.json
        .vscode/extensions.json
        .gitignore
        README.md
      Note:
        content/site.yaml exists, so the content stays as it is.
      Next:
        npx --no -- relnotes new release   # adds a release with its timeline
        npx --no -- relnotes new item      # adds an entry
        npx --no -- relnotes dev           # shows the site while you write
      "
    `);
    expect(code).toBe(0);
    expect(await readFile(site, 'utf8')).toBe(before);
    expect(await files()).toEqual(['.gitlab-ci.yml', ...names].toSorted());
  });
});

test('the outcome as JSON', async () => {
  await inFolder({ '.gitignore': 'dist/\n' }, async ({ relnotes }) => {
    const { out, code } = await relnotes('init', '--yes', '--start', 'empty', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchInlineSnapshot(`
      {
        "import": null,
        "left": [
          {
            "advice": "add these lines",
            "lines": [
              "node_modules/",
              "dist.relnotes/",
              ".astro/",
              ".relnotes-edit*/",
            ],
            "path": ".gitignore",
          },
        ],
        "next": [
          "npx --no -- relnotes new release",
          "npx --no -- relnotes new item",
          "npx --no -- relnotes dev",
        ],
        "remarks": [
          "The address of the site is not known: set url in content/site.yaml before you publish it.",
        ],
        "written": [
          "content/site.yaml",
          ".vscode/settings.json",
          ".vscode/extensions.json",
          "README.md",
        ],
      }
    `);
  });
});
