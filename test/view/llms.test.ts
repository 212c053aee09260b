import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { llmsFullText, llmsText } from '../../src/formats/llms.ts';
import { aCatalog, aRelease, aSite } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { aNote } from '../support/entries.ts';

const releases = [
  aRelease({ id: 'r1' }),
  aRelease({ id: 'r2', version: '2.0.0', previous: 'r1', notes: [aNote({ release: 'r2' })] }),
];

// https://llmstxt.org: a title, a quote, then text without headings, then sections of links.
test('has the form of llms.txt', () => {
  const tree = markdownToMdast(llmsText(aContext(aCatalog(releases))));
  if (tree.type !== 'root') throw new Error(tree.type);
  const types = tree.children.map((node) =>
    node.type === 'heading' ? `heading ${node.depth}` : node.type,
  );
  expect(types.slice(0, 2)).toEqual(['heading 1', 'blockquote']);
  expect(types.filter((type) => type === 'heading 1')).toHaveLength(1);
  expect(types.slice(2, types.indexOf('heading 2'))).not.toContain('heading 3');
});

test('links releases with their support, paths and data', () => {
  expect(llmsText(aContext(aCatalog(releases)))).toMatchInlineSnapshot(`
    "# Notes

    > Notes: what is new in each release, how to upgrade, and which versions are maintained until when.

    Every page is also available as Markdown: replace the trailing slash of its address with .md. The Markdown starts with the facts of the page as YAML.

    Each upgrade note has one of these advice levels:

    - Required: The upgrade does not work without it.
    - Recommended: Do it unless you have a reason not to.
    - Optional: Do it if you need it.
    - Not recommended: Do not do it.

    ## Release r2

    Version 2.0.0, Unknown.

    - [Release r2: Release notes](https://notes.example.org/releases/r2.md)
    - [Release r2: Upgrade notes](https://notes.example.org/releases/r2/upgrade.md)
    - [Release r2: Timeline](https://notes.example.org/releases/r2/timeline.md)
    - [Release r2: Readiness](https://notes.example.org/releases/r2/readiness.md)

    ## Release r1

    Version 1.0.0, Unknown.

    - [Release r1: Release notes](https://notes.example.org/releases/r1.md)
    - [Release r1: Upgrade notes](https://notes.example.org/releases/r1/upgrade.md)
    - [Release r1: Timeline](https://notes.example.org/releases/r1/timeline.md)
    - [Release r1: Readiness](https://notes.example.org/releases/r1/readiness.md)

    ## Upgrade paths

    All steps from one release to another, including those of the releases in between.

    - [Updates within Release r1](https://notes.example.org/upgrade/r1/r1.md)
    - [Release r1 to Release r2](https://notes.example.org/upgrade/r1/r2.md)
    - [Updates within Release r2](https://notes.example.org/upgrade/r2/r2.md)

    ## Data for programs

    - [This index with the full upgrade notes and known issues](https://notes.example.org/llms-full.txt)
    - [JSON API](https://notes.example.org/api/v1/index.json)
    - [Feed of all changes](https://notes.example.org/feed.xml)
    - [Calendar of milestones and ends of maintenance](https://notes.example.org/calendar.ics)

    ## Optional

    - [Releases](https://notes.example.org/releases.md)
    - [Upgrade](https://notes.example.org/upgrade.md)
    - [Infrastructure](https://notes.example.org/areas/iaas.md)
    - [Kubernetes](https://notes.example.org/areas/kaas.md)
    "
  `);
});

test('links the HTML pages if the site has no Markdown twins', () => {
  const site = aSite({ features: { twins: 'false' } });
  const text = llmsText(aContext(aCatalog(releases, { site })));
  expect(text).toContain('(https://notes.example.org/releases/r2/upgrade/)');
  expect(text).not.toContain('.md');
});

test('the full text has every upgrade note', () => {
  const text = llmsFullText(aContext(aCatalog(releases)));
  expect(text).toContain('# Release r2: Upgrade notes\n');
  expect(text).toContain('Do it.');
});
