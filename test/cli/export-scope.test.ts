import { describe, expect, test } from 'vitest';
import { exportDocument } from '../../src/schema/export-document.ts';
import { exported, type ExportSite } from '../support/export-sites.ts';

/** The versions of a changelog, and the notes below each. */
async function outline(site: ExportSite, ...argv: string[]): Promise<string[]> {
  const { text, errors } = await exported(site, ...argv, '--as', 'keepachangelog');
  expect(errors).toBe('');
  return text.split('\n').flatMap((line) => /^## .*|(?<=^- \*\*)[^*]*/u.exec(line)?.[0] ?? []);
}

const V3 = ['## [Unreleased]', 'New in 3.0 ga'];
const V201 = ['## [2.0.1] - 2024-03-02', 'New in 2.0 2.0.1'];
const V200 = ['## [2.0.0] - 2024-02-02', 'New in 2.0 ga', 'New in 2.0 rc1'];
const V110 = ['## [1.1.0] - 2023-06-02', 'New in 1.1 ga'];
const V101 = ['## [1.0.1] - 2023-02-02', 'New in 1.0 1.0.1'];
const V100 = ['## [1.0.0] - 2023-01-02', 'New in 1.0 ga'];

describe('a changelog of', () => {
  test.each<[string, string[], string[]]>([
    ['everything', [], [...V3, ...V201, ...V200, ...V110, ...V101, ...V100]],
    ['one release', ['2.0'], [...V201, ...V200]],
    ['one version, without its release', ['2.0.1'], V201],
    ['the releases after one, up to another', ['1.0..2.0'], [...V201, ...V200]],
    ['the versions after one, up to another', ['1.0.0..2.0.0'], [...V200, ...V101]],
    ['the versions after a tag of one release', ['v1.0.0..1.0.1'], V101],
    ['what a version has beyond a candidate', ['2.0/rc1..2.0.0'], [V200[0] ?? '', 'New in 2.0 ga']],
    ['all that came after a version', ['2.0.0..'], [...V3, ...V201]],
    ['all up to a release of another line', ['..1.1'], [...V110, ...V101, ...V100]],
  ])('%s', async (_case, argv, expected) => {
    expect(await outline('lines', ...argv)).toEqual(expected);
  });

  test('several products names the product of each version; one product does not', async () => {
    expect(await outline('products')).toEqual([
      '## [cli@1.0.0] - 2023-01-02',
      'New in cli-1.0 ga',
      '## [web@1.0.0] - 2023-03-02',
      'New in web-1.0 ga',
    ]);
    expect(await outline('products', '--product', 'web')).toEqual([
      '## [1.0.0] - 2023-03-02',
      'New in web-1.0 ga',
    ]);
  });
});

describe('other formats of several versions', () => {
  test('releases of GitHub, with the recorded tag or the version', async () => {
    const { text, errors } = await exported('lines', '..2.0', '--as', 'github');
    expect(errors).toBe('');
    const found: Record<string, unknown>[] = JSON.parse(text);
    expect(found.map((one) => ({ ...one, body: typeof one['body'] }))).toMatchInlineSnapshot(`
      [
        {
          "body": "string",
          "draft": false,
          "name": "2.0.1",
          "prerelease": false,
          "published_at": "2024-03-02",
          "tag_name": "2.0.1",
        },
        {
          "body": "string",
          "draft": false,
          "name": "Harbor 2.0",
          "prerelease": false,
          "published_at": "2024-02-02",
          "tag_name": "2.0.0",
        },
        {
          "body": "string",
          "draft": false,
          "name": "1.0.1",
          "prerelease": false,
          "published_at": "2023-02-02",
          "tag_name": "1.0.1",
        },
        {
          "body": "string",
          "draft": false,
          "name": "Harbor 1.0",
          "prerelease": false,
          "published_at": "2023-01-02",
          "tag_name": "v1.0.0",
        },
      ]
    `);
    expect(String(found[0]?.['body'])).toContain('New in 2.0 2.0.1');
  });

  test('what is not published is left out of the releases of GitHub, and says so', async () => {
    const { errors } = await exported('lines', '--as', 'github');
    expect(errors).toBe(
      'Left out: 1 note that is not published. A release of GitHub needs a tag.\n',
    );
  });

  test('JSON, as its schema says', async () => {
    const { text } = await exported('lines', '1.0..2.0', '--as', 'json');
    const data: unknown = JSON.parse(text);
    const document = exportDocument.parse(data);
    expect(document).toEqual(data);
    expect(
      document.releases.map(({ id, versions }) => [id, versions.map((one) => one.version)]),
    ).toEqual([['2.0', ['2.0.1', '2.0.0']]]);
  });

  test('CSV', async () => {
    const { text } = await exported('products', '--as', 'csv');
    expect(text.split('\r\n').map((line) => line.split(',').slice(0, 7).join(','))).toEqual([
      'product,release,version,date,change,kind,title',
      'cli,cli-1.0,1.0.0,2023-01-02,added,feature,New in cli-1.0 ga',
      'web,web-1.0,1.0.0,2023-03-02,added,feature,New in web-1.0 ga',
      '',
    ]);
  });

  test('Markdown', async () => {
    const heads = async (...argv: string[]) =>
      (await exported('lines', ...argv)).text.split('\n').filter((line) => /^#{1,2} /u.test(line));
    expect(await heads()).toEqual([
      ...['# Harbor notes', '## Harbor 3.0', '## Harbor 2.0', '## Harbor 1.1', '## Harbor 1.0'],
    ]);
    expect(await heads('1.0.0..2.0')).toEqual([
      ...['# Harbor notes', '## Harbor 2.0 (2.0.1)', '## Harbor 2.0 (2.0.0)'],
      '## Harbor 1.0 (1.0.1)',
    ]);
  });
});

test.each<[ExportSite, string[]]>([
  ['lines', ['2.1']],
  ['lines', ['2.0.9']],
  ['lines', ['1.0..2.0.9']],
  ['lines', ['2.0..1.0']],
  ['lines', ['2.0.1..2.0.0']],
  ['lines', ['2.0..2.0']],
  ['lines', ['2.0.0..2.0/ga']],
  ['lines', ['1.1..2.0']],
  ['lines', ['..']],
  ['lines', ['1.0..1.1..2.0']],
  ['lines', ['1.0..2.0', '2.0.1']],
  ['lines', ['1.0..2.0', '--since', 'ga']],
  ['lines', ['--since', 'ga']],
  ['lines', ['--product', 'cli']],
  ['lines', ['--as', 'readiness']],
  ['lines', ['--force']],
  ['products', ['--product', 'wbe']],
  ['products', ['cli-1.0', '--product', 'web']],
  ['products', ['1.0.0']],
  ['products', ['cli-1.0..web-1.0']],
  ['products', ['--as', 'github']],
])('wrong usage in %s: %j', async (site, argv) => {
  const { code, text, errors } = await exported(site, ...argv);
  expect([code, text]).toEqual([2, '']);
  expect(errors).toMatchSnapshot();
});
