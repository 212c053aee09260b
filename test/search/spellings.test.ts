import { describe, expect, test } from 'vitest';
import { aRecord, searchIn } from '../support/search-in-memory.ts';

/** Finds one title by each way to write something in it. */
async function findsAll(lang: string, written: string, queries: readonly string[]): Promise<void> {
  const { titles } = await searchIn(
    [aRecord({ title: 'found', text: written }), aRecord({ title: 'other', text: 'Something.' })],
    lang,
  );
  for (const query of queries) expect([query, await titles(query)]).toEqual([query, ['found']]);
}

describe('ways to write a word', () => {
  test.each([
    ['a name in parts', 'The kube-proxy runs.', ['kube-proxy', 'kubeproxy', 'kube proxy']],
    ['a name as one', 'The kubeproxy runs.', ['kube-proxy', 'kubeproxy', 'kube proxy']],
    [
      'a name apart',
      'The kube proxy runs.',
      ['kube-proxy', 'kubeproxy', 'kube proxy', '"kube proxy"'],
    ],
    ['a setting', 'Set enable_proxy_mode.', ['enable_proxy', 'proxymode', 'enableproxymode']],
    ['e-mail', 'Sent by e-mail.', ['email', 'e-mail', 'E-Mail', 'e mail']],
    ['email', 'Sent by email.', ['email', 'e-mail', 'e mail']],
    [
      'a version',
      'Kubernetes v1.28.4 is in.',
      ['1.28', '1.28.4', 'v1.28', 'v1.28.4', 'kubernetes 1.28'],
    ],
    ['a version without its v', 'Helm 3.14.1 is in.', ['v3.14.1', '3.14', 'v3.14', '"helm 3.14"']],
    [
      'a version behind a name',
      'TLSv1.3 is on.',
      ['tls 1.3', 'tlsv1.3', 'TLS', 'v1.3', '1.3', 'tls1.3'],
    ],
    ['a name with a number', 'From RC2 on.', ['rc2', 'rc 2', 'rc-2', 'RC2']],
    ['a name and a number', 'In UTF-8.', ['utf8', 'utf-8', 'UTF 8']],
  ])('%s', (_case, written, queries) => findsAll('en', written, queries));

  test.each([
    ['no other version', 'Kubernetes v1.28.4 is in.', ['1.29', '28.1', 'v4.28', '1.284']],
    ['no part of an identifier', 'Commit a1b2c3.', ['b2', '2', '"1 2"']],
  ])('%s', async (_case, written, queries) => {
    const { titles } = await searchIn([aRecord({ title: 'found', text: written })]);
    for (const query of queries) expect([query, await titles(query)]).toEqual([query, []]);
  });
});

describe('letters', () => {
  test.each([
    ['de', 'Größe', ['grosse', 'groesse', 'GRÖSSE', 'größe']],
    ['de', 'Groesse', ['größe', 'groesse']],
    ['de', 'Müller', ['mueller', 'muller']],
    ['de', 'Mueller', ['müller']],
    ['de', 'Änderungen', ['aenderung', 'anderung', 'änderung']],
    ['de', 'neue Quelle', ['neue', 'quelle']],
    ['en', 'Tromsø', ['tromso', 'TROMSØ']],
    ['en', 'Łódź', ['lodz', 'łódź']],
    ['en', 'Straße', ['strasse']],
    ['en', 'Æsir', ['aesir']],
    ['en', 'İstanbul', ['istanbul']],
    ['fr', 'œuvre', ['oeuvre']],
    ['en', 'ﬁle', ['file']],
    ['ar', 'مُحَمَّد', ['محمد']],
    ['el', 'Σίσυφος', ['σισυφοσ', 'ΣΊΣΥΦΟΣ']],
  ])('%s: %s', findsAll);

  test('marks that tell words apart stay', async () => {
    const { titles } = await searchIn(
      [aRecord({ title: 'ハス' }), aRecord({ title: 'バス' })],
      'ja',
    );
    expect(await titles('バス')).toEqual(['バス']);
    expect(await titles('ﾊﾞｽ')).toEqual(['バス']);
  });
});

describe('another form of a word never outranks the word', () => {
  test.each([
    ['in a title', 'en', 'operator', ['Operations and operating', 'Other'], ['', 'An operator.']],
    ['repeated', 'en', 'universe', ['One', 'Other'], ['University, universities.', 'A universe.']],
    ['in a short text', 'en', 'news', ['New', 'Long'], ['', `news ${'filler '.repeat(60)}`]],
    ['and a longer word neither', 'en', 'pod', ['Podman pods', 'Other'], ['podman', 'A pod.']],
    ['in German', 'de', 'halt', ['Haltung halten', 'Anderes'], ['', 'Ein Halt.']],
  ])('%s', async (_case, lang, query, titles, texts) => {
    const both = titles.map((title, at) => aRecord({ title, text: texts[at] ?? '' }));
    const found = await (await searchIn(both, lang)).titles(query);
    expect(found[0]).toBe(titles[1]);
  });
});

describe('forms of a word by language', () => {
  test.each([
    ['fr', 'mises à jour', ['mise', 'mises']],
    ['fr', 'Les déploiements', ['déploiement', 'deploiement']],
    ['es', 'Las actualizaciones', ['actualización', 'actualizacion', 'actualizaciones']],
    ['es', 'La actualización', ['actualizaciones']],
    ['en', 'policies', ['policy']],
    ['en', 'The policy', ['policies']],
    ['en', 'hoping', ['hope']],
    ['de', 'Aktualisierungen', ['Aktualisierung']],
    ['de-AT', 'Aktualisierungen', ['Aktualisierung']],
    ['xx', 'Upgrades', ['upgrades', 'upgra']],
    ['', 'Upgrades', ['upgrades']],
  ])('%s: %s', findsAll);
});

describe('languages without spaces', () => {
  test.each([
    [
      'ja',
      'ネットワーク設定を変更します。',
      ['ネットワーク', '設定', 'ネットワーク設定', '設定を変更', '変更', 'ネットワ'],
    ],
    [
      'ja',
      'サーバーをアップグレードする前に',
      ['サーバー', 'アップグレード', 'サーバーをアップグレード'],
    ],
    ['ja', 'Kubernetes 1.28に更新', ['kubernetes', '1.28', '更新', '1.28に更新']],
    ['zh', '集群升级之前备份数据', ['集群', '升级', '备份', '备份数据', '集群升级']],
    ['th', 'การอัปเกรดระบบ', ['ระบบ', 'อัปเกรด']],
    ['not a language', '集群升级', ['集群', '升级']],
  ])('%s: %s', findsAll);

  test('the whole word comes before a part of another', async () => {
    const { titles } = await searchIn(
      [
        aRecord({ title: 'a', text: '東京都 東京都' }),
        aRecord({ title: 'b', text: 'ここは京都です' }),
      ],
      'ja',
    );
    expect(await titles('京都')).toEqual(['b']);
  });

  test('words need not be neighbours', async () => {
    const { titles } = await searchIn(
      [aRecord({ title: 'a', text: '設定については、ネットワークの章を見てください' })],
      'ja',
    );
    expect(await titles('ネットワーク設定')).toEqual(['a']);
  });

  test('a runtime that splits words otherwise finds them letter by letter', async () => {
    const { titles } = await searchIn([aRecord({ title: 'a', text: '東京都' })], 'ja');
    expect(await titles('京都')).toEqual(['a']);
  });
});
