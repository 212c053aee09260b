import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_EXTENSIONS } from '../src/project/extensions.ts';
import { folderVariables, projectRoot, readSettings } from '../src/settings.ts';

const CLOCK = new Date('2024-06-15T23:59:59Z');

describe('what a run is made with', () => {
  test('is the content folder and the day of the clock, in UTC', () => {
    expect(readSettings({}, '/project', CLOCK)).toEqual({
      root: '/project',
      programDir: resolve('.'),
      contentDir: '/project/content',
      handbookDir: resolve('src/handbook'),
      outDir: '/project/dist',
      cacheDir: '/project/node_modules/.cache/relnotes',
      today: '2024-06-15',
      refusesMdxCode: false,
      extensions: NO_EXTENSIONS,
    });
  });

  test('is what the environment says', () => {
    const environment = {
      RELNOTES_CONTENT: 'other',
      RELNOTES_OUT: 'site',
      RELNOTES_CACHE: '/var/cache',
      SOURCE_DATE_EPOCH: '1706486400',
      RELNOTES_MDX_CODE: 'off',
    };
    expect(readSettings(environment, '/project', CLOCK)).toEqual({
      root: '/project',
      programDir: resolve('.'),
      contentDir: '/project/other',
      handbookDir: resolve('src/handbook'),
      outDir: '/project/site',
      cacheDir: '/var/cache',
      today: '2024-01-29',
      refusesMdxCode: true,
      extensions: NO_EXTENSIONS,
    });
  });

  test('is handed to another process as it is', () => {
    const settings = readSettings({ RELNOTES_CONTENT: 'other' }, '/project', CLOCK);
    const variables = folderVariables(settings);
    expect(readSettings(variables, projectRoot(variables), CLOCK)).toEqual(settings);
  });

  test('lies in the folder of the program if nobody says where', () => {
    expect(projectRoot({})).toBe(resolve('.'));
    expect(projectRoot({ RELNOTES_ROOT: '' })).toBe(resolve('.'));
  });

  test('an absolute content folder stays where it is', () => {
    expect(readSettings({ RELNOTES_CONTENT: '/notes' }, '/project', CLOCK).contentDir).toBe(
      '/notes',
    );
  });

  test.each(['on', 'true', 'OFF', '0'])('the switch for MDX cannot be %s', (value) => {
    expect(() => readSettings({ RELNOTES_MDX_CODE: value }, '/project', CLOCK)).toThrow(
      `RELNOTES_MDX_CODE is "${value}". Set it to off, or unset it and let mdx.code in site.yaml decide.`,
    );
    expect(readSettings({ RELNOTES_MDX_CODE: '' }, '/project', CLOCK).refusesMdxCode).toBe(false);
  });

  test('a day that is none is refused', () => {
    expect(() =>
      readSettings({ SOURCE_DATE_EPOCH: '2024-01-29' }, '/project', CLOCK),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: SOURCE_DATE_EPOCH is "2024-01-29". Set it to seconds since 1970-01-01, or unset it.]`,
    );
  });
});
