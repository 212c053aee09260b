import { expect, test } from 'vitest';
import type { SourceText } from '../../../src/importers/notes/read-context.ts';
import { errorsIn, importText, outcomes, type Texts } from './import-texts.ts';

const config = (text: string): SourceText => ({ file: 'pyproject.toml', text });
const news = (text: string, file = 'NEWS.rst'): SourceText => ({ file, text });
const item = (texts: Texts, path: string) => texts[`releases/${path}.md`] ?? '';

test('news in Markdown, with fragments whose ending says nothing', async () => {
  const settings = config(`[tool.towncrier]
package = "harbor.core"
package_dir = "src"
filename = "CHANGELOG.md"
start_string = "<!-- new above -->"

[tool.towncrier.fragment.feature]
[tool.towncrier.fragment.fix]
name = "Repaired"
`);
  const markdown = `# Changelog

<!-- new above -->

## Harbor 1.0.0 (2024-05-02)

### Repaired

- Closes files ([#3](https://example.org/3), [#4](https://example.org/4))
- Keeps [names][n]

[n]: https://example.org/names
`;
  const imported = importText('towncrier', [
    settings,
    news(markdown, 'CHANGELOG.md'),
    { file: 'src/harbor/core/newsfragments/9.fix', text: 'Sorts **zones**\n' },
  ]);
  expect(outcomes(imported)).toMatchInlineSnapshot(`
    [
      "9 Closes files => new releases/1.0.0/items/closes-files.md",
      "10 Keeps [names](https://example.org/names) => new releases/1.0.0/items/keeps-names.md",
      "1 Sorts **zones** (#9) => new releases/next/items/sorts-zones-9.md",
    ]
  `);
  const path = '1.0.0/items/keeps-names';
  expect(item(imported.texts, path)).toContain('Keeps [names](https://example.org/names)');
  expect(item(imported.texts, 'next/items/sorts-zones-9')).toContain('Sorts **zones** (#9)');
  expect(await errorsIn(imported.texts)).toEqual([]);
});

test('settings that are no TOML stop the import with the place', () => {
  const broken = config('[tool.towncrier]\nname = "harbor\n');
  expect(() => importText('towncrier', [broken, news('1.0\n===\n')])).toThrow(
    /^pyproject\.toml:2 .+ Correct it, so that its types are known\.$/u,
  );
});
