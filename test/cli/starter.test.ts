import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatProblem } from '../../src/catalog/problem.ts';
import { starterFiles, STARTER_DIR } from '../../src/cli/init/starter-folder.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { SCHEMA_MAKERS, schemaFaults } from '../support/schema-fit.ts';

const CONTENT = join(STARTER_DIR, 'content');
const today = '2000-01-01';
const template = readFileSync(join(CONTENT, 'site.yaml'), 'utf8');

/** Turns a setting of site.yaml on that is a comment there. */
const turnedOn = (text: string) => text.replaceAll(/^#(?=[a-z]|\s{2,}\S)/gmu, '');

test('the templates are content without a problem, in all languages', async () => {
  const { problems, catalog } = await readSite(CONTENT, { today });
  expect(problems.map((found) => formatProblem(found, 'content'))).toEqual([]);
  expect(catalog.site.languages.toSorted()).toEqual(Object.keys(LANGUAGES).toSorted());
  const translated = [...starterFiles('content').keys()].filter((path) => /\.ja\./u.test(path));
  const originals = [...starterFiles('content').keys()].filter((path) =>
    /^[^.]*\d\.\d\/[^.]*\.mdx?$/u.test(path),
  );
  expect(translated).toHaveLength(originals.length);
});

test('each setting that is off is valid once it is turned on', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>';
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['images/logo.svg', bytes(svg)],
    ['images/logo-dark.svg', bytes(svg)],
    ['images/favicon.svg', bytes(svg)],
    ['images/site.css', bytes(':root { --measure: 72ch; }\n')],
  ];
  const on = turnedOn(template);
  const planned = new Map([['site.yaml', bytes(on)] as const, ...files]);
  const { problems } = await readSite(CONTENT, { today, planned });
  expect(problems.map((found) => formatProblem(found, 'content'))).toEqual([]);
  expect(Object.keys(parse(on)).length).toBe(Object.keys(parse(template)).length + 19);
});

test('site.yaml shows each field but those that few sites need', () => {
  const shown = Object.keys(parse(turnedOn(template)));
  const hidden = Object.keys(siteSchema.shape).filter((field) => !shown.includes(field));
  expect(hidden).toEqual(['base', 'default_status', 'gate', 'mdx', 'sources']);
});

test.each(Object.entries(SCHEMA_MAKERS))('the templates fit the schemas: %s', (_name, schemaOf) => {
  expect(schemaFaults(CONTENT, schemaOf)).toEqual([]);
});

describe('the settings of the editor', () => {
  const settings: { 'yaml.schemas': Record<string, string[]> } = JSON.parse(
    starterFiles('project').get('.vscode/settings.json') ?? '',
  );
  const schemas = Object.entries(settings['yaml.schemas']);

  test('name a schema that ships, for each file', () => {
    for (const [schema] of schemas) {
      const name = schema.replace('./node_modules/relnotes/', '');
      expect(JSON.parse(readFileSync(name, 'utf8'))).toHaveProperty('$schema');
    }
    for (const path of starterFiles('content').keys()) {
      const fits = schemas.filter(([, globs]) => {
        const [wanted, refused] = [false, true].map((isRefusal) =>
          globs.filter((glob) => glob.startsWith('!') === isRefusal),
        );
        const matches = picomatch(wanted ?? []);
        const refuses = picomatch((refused ?? []).map((glob) => glob.slice(1)));
        return matches(`content/${path}`) && !refuses(`content/${path}`);
      });
      expect({ path, count: fits.length }).toEqual({ path, count: 1 });
    }
  });

  test('have the schemas of this repository', () => {
    const own: { 'yaml.schemas': Record<string, string[]> } = JSON.parse(
      readFileSync('.vscode/settings.json', 'utf8'),
    );
    const names = (all: object) => Object.keys(all).map((path) => path.split('/').at(-1));
    expect(names(settings['yaml.schemas']).toSorted()).toEqual(
      names(own['yaml.schemas']).toSorted(),
    );
  });
});

test('no template names a day but those that are counted from the day of init', () => {
  const texts = [...starterFiles('content').values()];
  const days = texts.flatMap((text) => text.match(/\b\d{4}-\d{2}-\d{2}\b/gu) ?? []);
  expect(days.filter((day) => !day.startsWith('2000-01-'))).toEqual([]);
  expect(days.length).toBeGreaterThan(0);
});
