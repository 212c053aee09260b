import { expect, test } from 'vitest';
import { GOOD_TREE, readTreeWith } from '../support/tree.ts';

test('titles of releases and milestones are plain text, in all languages; what was written stays beside them', async () => {
  const { catalog } = await readTreeWith({
    'site.yaml': `${String(GOOD_TREE['site.yaml'])}languages: [en, de, fr]\n`,
    'releases/r1/release.mdx':
      '---\ntitle: The `ring`\nversion: 1.0.0\nprevious: r0\n---\n\nThe first.\n',
    'releases/r1/release.de.mdx': '---\ntitle: Der `ring`\n---\n\nDas erste.\n',
    'releases/r1/release.fr.mdx': '---\ntitle: Anneau\n---\n\nLe premier.\n',
    'releases/r1/timeline.yaml':
      'milestones:\n  - { id: ga, kind: ga, title: GA of `it`, planned: 2023-03-01, actual: 2023-03-01 }\n',
  });
  const [first, second] = catalog?.releases ?? [];
  expect(first).toMatchObject({
    title: 'The ring',
    codeTitle: 'The `ring`',
    translations: {
      de: { title: 'Der ring', codeTitle: 'Der `ring`' },
      fr: { title: 'Anneau', codeTitle: undefined },
    },
    milestones: [{ title: 'GA of it', codeTitle: 'GA of `it`' }],
  });
  expect(second?.title).toBe('Release 2');
  expect(second).not.toHaveProperty('codeTitle');
});
