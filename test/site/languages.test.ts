import { expect, test } from 'vitest';
import { FIXTURE_DIR, FIXTURE_ORIGIN } from '../support/fixture.ts';
import { testLanguages } from '../support/language-tests.ts';
import { pagesOf, withoutMoved } from '../support/site.ts';

const pages = withoutMoved(await pagesOf(FIXTURE_DIR));

testLanguages(pages, FIXTURE_ORIGIN);

test('what is not translated is marked and said; what is, stands in its language', () => {
  const page = (path: string) => pages.get(`de/${path}index.html`) ?? '';
  const notice = 'Die Teile auf Englisch sind noch nicht übersetzt.';
  const original = page('releases/v3/items/queue-reliability/');
  expect(original).toContain('<h1 lang="en">Queues survive a restart</h1>');
  expect(original).toContain(notice);
  const translated = page('releases/v3/items/connection-pool/');
  expect(translated).toContain('<h1>Datenbankverbindungen über einen Pool</h1>');
  expect(translated).not.toContain(notice);
  expect(page('docs/components/')).toContain('<div class="prose" lang="en">');
  expect(page('docs/')).toContain('Diese Seiten sagen, was neu ist.');
  expect(page('docs/')).not.toContain(notice);
  expect(page('releases/v3/')).toContain('Release 3 erneuert beide Enden der Plattform.');
});
