import { expect, test } from 'vitest';
import { fragmentFolders } from '../../../src/importers/towncrier/fragment-folders.ts';
import { fragmentName } from '../../../src/importers/towncrier/fragment-name.ts';
import { kindOfNews, newsType } from '../../../src/importers/towncrier/news-types.ts';
import { givenConfig, readConfig } from '../../../src/importers/towncrier/towncrier-config.ts';

const TYPES = [newsType('feature', 'Features'), newsType('bugfix', 'Bugfixes')];

test.each([
  ['12.feature', '12 feature feature'],
  ['12.feature.rst', '12 feature feature'],
  ['0012.feature.3.md', '12 feature feature'],
  ['gh-12.bugfix', 'gh-12 bugfix bugfix'],
  ['fix-1.2.3.feature', 'fix-1.2.3 feature feature'],
  ['+berth.bugfix.rst', '- bugfix bugfix'],
  ['.bugfix', '- bugfix bugfix'],
  ['12.bugfx.rst', '12 bugfix bugfx'],
  ['12.vendor.rst', '12 vendor vendor'],
  ['notes.rst', undefined],
  ['12.3.rst', undefined],
  ['12.harbour', undefined],
])('the name of %s', (file, parts) => {
  const found = fragmentName(file, TYPES);
  const text = found && `${found.issue ?? '-'} ${found.type.id} ${found.written}`;
  expect(text).toBe(parts);
});

test.each([
  [{ section: [] }, ['newsfragments/']],
  [{ directory: './docs/changes', section: [] }, ['docs/changes/']],
  [{ package: 'a.b', package_dir: 'src', section: [] }, ['src/a/b/newsfragments/']],
  [
    { directory: 'changes', section: [{ path: '' }, { path: 'web', name: 'Web' }] },
    ['changes/', 'changes/web/ Web'],
  ],
  [{ package: 'a', section: [{ path: 'web', name: 'Web' }] }, ['a/web/newsfragments/ Web']],
  [{ directory: '../elsewhere', section: [] }, []],
  [{ directory: '/etc', section: [] }, []],
])('fragments of %j', (settings, folders) => {
  const found = [...fragmentFolders(settings, '')].map((pair) => pair.join(' ').trim());
  expect(found).toEqual(folders);
});

test('the settings nearest to the root count, and towncrier.toml before pyproject.toml', () => {
  const own = (file: string, name: string) => ({
    file,
    text: `[tool.towncrier]\nname = "${name}"\n`,
  });
  const all = [
    own('../pyproject.toml', 'up'),
    own('pyproject.toml', 'b'),
    own('towncrier.toml', 'a'),
  ];
  expect(givenConfig(all)?.name).toBe('a');
  expect(givenConfig(all.slice(0, 2))?.name).toBe('b');
  expect(
    givenConfig([{ file: 'pyproject.toml', text: '[tool.black]\n# towncrier\n' }]),
  ).toBeUndefined();
});

test('settings with values of other types, and an address that is none, are no error', () => {
  const text = `[tool.towncrier]
name = 5
directory = ["a"]
issue_format = ":issue:\`{issue}\`"
filename = "news/{version}.rst"
type = "all"
ignore = "x"
`;
  expect(readConfig({ file: 'towncrier.toml', text })).toMatchObject({
    name: '',
    issueAddress: undefined,
    filename: undefined,
    types: [{ id: 'feature' }, { id: 'bugfix' }, { id: 'doc' }, { id: 'removal' }, { id: 'misc' }],
  });
});

test.each([
  ['Deprecations and Removals', 'removal'],
  ['Deprecations (removal in next major release)', 'deprecation'],
  ['Backward Incompatible/Breaking Changes', 'change, breaking'],
  ['Removals and Backward Incompatible Breaking Changes', 'removal, breaking'],
  ['Improved Documentation', 'other'],
  ['Trivial/Internal Changes', 'other'],
  ['Vendored Libraries', 'other'],
  ['Contributor-facing changes', 'infrastructure'],
  ['Bugfixes', 'fix'],
  ['High water', undefined],
])('the kind of "%s"', (heading, kind) => {
  const found = kindOfNews(heading);
  const text = found && `${found.kind}${found.isBreaking === true ? ', breaking' : ''}`;
  expect(text).toBe(kind);
});
