import { expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { testLanguages } from '../support/language-tests.ts';
import { pagesOf, withoutMoved } from '../support/site.ts';
import { describeScs } from './describe-scs.ts';

describeScs('the languages of the shipped site', async () => {
  const { catalog } = await readCatalog('content', { today: '2024-06-15' });
  const pages = withoutMoved(await pagesOf('dist'));

  testLanguages(pages, new URL(catalog.site.url).origin);

  test('what is not translated is marked and said; what is, stands in its language', () => {
    const page = (path: string) => pages.get(`de/${path}index.html`) ?? '';
    const notice = 'Die Teile auf Englisch sind noch nicht übersetzt.';
    const original = page('releases/r6/items/rabbitmq-quorum-queues/');
    expect(original).toContain('<h1 lang="en">RabbitMQ quorum queues and reliability</h1>');
    expect(original).toContain(notice);
    const translated = page('releases/r6/items/proxysql/');
    expect(translated).toContain('<h1>Datenbankverbindungen über ProxySQL</h1>');
    expect(translated).not.toContain(notice);
    expect(page('docs/components/')).toContain('<div class="prose" lang="en">');
    expect(page('docs/')).toContain(
      'Diese Website informiert Betreiber, Entwickler und Release-Manager',
    );
    expect(page('docs/')).not.toContain(notice);
    expect(page('releases/r6/')).toContain('Der Vorgänger KaaS v1 ist noch enthalten');
  });
});
