import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

const DRAWN = '```mermaid\ngraph TD\n```\n';

test('says once for a whole site that diagrams are code, at the first of them', async () => {
  const problems = await problemsOf({
    'releases/r2/known-issues/leak.md': `---\ntitle: Ports\nfixed_in: [2.0.1]\n---\n\n${DRAWN}`,
    'docs/index.mdx': `---\ntitle: Handbook\n---\n\n${DRAWN}\n${DRAWN}`,
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/docs/index.mdx:5:1 warning diagram-as-code: 3 Mermaid diagrams appear as code; this is the first. Add a picture of it, or turn this off in site.yaml: checks: { diagram-as-code: off }."`,
  );
});

test('leaves no word of them where site.yaml turns it off', async () => {
  const problems = await problemsOf({
    'site.yaml':
      'title: T\nurl: https://notes.example.org\nareas: [{ id: iaas, title: I }]\noutside: [r0, r9]\nchecks: { diagram-as-code: off, owner-missing: off }\n',
    'docs/index.mdx': `---\ntitle: Handbook\n---\n\n${DRAWN}`,
  });
  expect(problems).not.toContain('Mermaid');
});
