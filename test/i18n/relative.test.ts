import { afterEach, expect, test, vi } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Returns what the script of pages writes beside a day, on 12 March 2025. */
async function besideDay(lang: string, day: string): Promise<string | undefined> {
  vi.useFakeTimers({ now: new Date('2025-03-12T12:00:00') });
  const dataset: Record<string, string> = {};
  const querySelectorAll = () => [{ dateTime: day, dataset }];
  vi.stubGlobal('document', { documentElement: { lang }, querySelectorAll });
  vi.resetModules();
  await import('../../src/client/relative.ts');
  return dataset['relative'];
}

test('distances from today are in the language of the page', async () => {
  const seen: Record<string, unknown> = {};
  for (const lang of Object.keys(LANGUAGES)) {
    const days = ['2025-03-13', '2025-03-20', '2024-03-11'];
    const texts: unknown[] = [];
    for (const day of days) texts.push(await besideDay(lang, day));
    seen[lang] = texts.join(' | ').replaceAll(/[^\S ]/gu, '~');
  }
  expect(seen).toMatchInlineSnapshot(`
    {
      "de": "morgen | in 8 Tagen | vor 1 Jahr",
      "en": "tomorrow | in 8 days | 1 year ago",
      "es": "mañana | dentro de 8 días | hace 1 año",
      "fr": "demain | dans 8 jours | il y a 1 an",
      "ja": "明日 | 8 日後 | 1 年前",
    }
  `);
});
