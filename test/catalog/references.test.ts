import { expect, test } from 'vitest';
import { GOOD_TREE, problemsOf } from '../support/tree.ts';

test('an unknown area', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\narea: iass\ntitle: A proxy before the database\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
    'releases/r2/release.mdx':
      '---\ntitle: R2\nversion: 2.0.0\nprevious: r1\ncomponents: [{ name: A, area: kass }]\n---\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:2:7 error unknown-area: unknown area "iass". Did you mean "iaas"? Known: iaas, kaas.
    content/releases/r2/release.mdx:5:31 error unknown-area: unknown area "kass". Did you mean "kaas"? Known: iaas, kaas."
  `);
});

test('an unknown audience, criterion and option', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\naudience: [operators]\ncriteria: { work: met }\n---\n\nConnections go through a proxy.\n',
    'releases/r2/upgrade-notes/switch.md':
      '---\ntitle: A\nadvice: required\napplies_if: [ovm]\n---\nDo it.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:8:12 error unknown-audience: unknown audience "operators". Did you mean "operator"? Known: operator.
    content/releases/r2/items/proxy.md:9:19 error unknown-criterion: unknown criterion "work". Did you mean "works"? Known: works, documented.
    content/releases/r2/upgrade-notes/switch.md:4:14 error unknown-option: unknown option "ovm". Did you mean "ovn"? Known: ovn."
  `);
});

test('an unknown criterion in the history and in parts', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nparts: [{ id: a, title: A, criteria: { tested: met } }]\nhistory: [{ on: 2024-01-29, criteria: { tested: met }, parts: { a: { criteria: { proven: met } } } }]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:8:48 error unknown-criterion: unknown criterion "tested". Known: works, documented.
    content/releases/r2/items/proxy.md:9:49 error unknown-criterion: unknown criterion "tested". Known: works, documented.
    content/releases/r2/items/proxy.md:9:90 error unknown-criterion: unknown criterion "proven". Known: works, documented."
  `);
});

test('an unknown release', async () => {
  const problems = await problemsOf({
    'releases/r2/release.mdx':
      '---\ntitle: R2\nversion: 2.0.0\nprevious: r1\nupgrade_from: [r1, rr1]\n---\n',
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\ndeferred_to: r3\nalso_in: [r33/1.0.0]\nremoved_in: r22\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:8:14 error unknown-release: unknown release "r3". Did you mean "r1"? Known: r1, r2, r0, r9.
    content/releases/r2/items/proxy.md:9:11 error unknown-release: unknown release "r33". Known: r1, r2, r0, r9.
    content/releases/r2/items/proxy.md:10:13 error unknown-release: unknown release "r22". Did you mean "r2"? Known: r1, r2, r0, r9.
    content/releases/r2/release.mdx:5:20 error unknown-release: unknown release "rr1". Did you mean "r1"? Known: r1, r2, r0, r9."
  `);
});

test('an outside release is fine', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\ndeferred_to: r9\nremoved_in: r9\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(`""`);
});

test('an unknown milestone', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\nsince: rc2\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nhistory: [{ milestone: rc7 }]\n---\n\nConnections go through a proxy.\n',
    'releases/r2/upgrade-notes/switch.md':
      '---\ntitle: A\nadvice: required\nsince: rc9\nrevisions: [{ milestone: rd1, advice: optional }]\n---\nDo it.\n',
    'meetings/2024-01-29.md':
      '---\ndate: 2024-01-29\nentries: [{ text: A, milestone: r2/rc4 }]\n---\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/meetings/2024-01-29.md:3:33 error unknown-milestone: unknown milestone "rc4" of r2. Did you mean "rc1"? Known: rc1, ga, 2.0.1.
    content/releases/r2/items/proxy.md:2:8 error unknown-milestone: unknown milestone "rc2" of r2. Did you mean "rc1"? Known: rc1, ga, 2.0.1.
    content/releases/r2/items/proxy.md:8:24 error unknown-milestone: unknown milestone "rc7" of r2. Did you mean "rc1"? Known: rc1, ga, 2.0.1.
    content/releases/r2/upgrade-notes/switch.md:4:8 error unknown-milestone: unknown milestone "rc9" of r2. Did you mean "rc1"? Known: rc1, ga, 2.0.1.
    content/releases/r2/upgrade-notes/switch.md:5:26 error unknown-milestone: unknown milestone "rd1" of r2. Did you mean "rc1"? Known: rc1, ga, 2.0.1."
  `);
});

test('an unknown item, part, note and meeting', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\ncontinues: r1/prox\nhistory: [{ on: 2024-01-29, meeting: 2024-01-30 }]\n---\n\nConnections go through a proxy.\n',
    'releases/r2/upgrade-notes/switch.md':
      '---\ntitle: A\nadvice: required\nsupersedes: [r2/swich, switch]\n---\nDo it.\n',
    'meetings/2024-01-29.md':
      '---\ndate: 2024-01-29\nentries: [{ text: A, item: r2/proxi }, { text: B, item: r2/proxy, part: quorum }]\n---\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/meetings/2024-01-29.md:3:28 error unknown-item: unknown item "r2/proxi". Did you mean "r2/proxy"? Known: r2/proxy.
    content/meetings/2024-01-29.md:3:73 error unknown-part: unknown part "quorum" of r2/proxy. None is defined yet.
    content/releases/r2/items/proxy.md:8:12 error unknown-item: unknown item "r1/prox". Did you mean "r2/proxy"? Known: r2/proxy.
    content/releases/r2/items/proxy.md:9:38 error unknown-meeting: unknown meeting "2024-01-30". Did you mean "2024-01-29"? Known: 2024-01-29.
    content/releases/r2/upgrade-notes/switch.md:4:14 error unknown-note: unknown upgrade note "r2/swich". Did you mean "r2/switch"? Known: r2/switch.
    content/releases/r2/upgrade-notes/switch.md:4:24 error unknown-note: unknown upgrade note "switch". Write it as release/slug, for example r2/switch."
  `);
});

test('an unknown part in the history', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\nparts: [{ id: queues, title: Queues }]\nhistory: [{ on: 2024-01-29, parts: { quees: { status: ready } } }]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:9:45 error unknown-part: unknown part "quees". Did you mean "queues"? Known: queues."`,
  );
});

test('an unknown version', async () => {
  const problems = await problemsOf({
    'releases/r2/known-issues/leak.md':
      '---\ntitle: A\naffects: [{ from: 2.0.0, to: 2.0.9 }]\nfixed_in: [2.0.2, r9]\n---\nText.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/known-issues/leak.md:3:30 error unknown-version: no timeline has the version "2.0.9". Did you mean "2.0.1"? Known: rc1, ga, 2.0.1, r1, 1.0.0, r2, 2.0.0.
    content/releases/r2/known-issues/leak.md:4:12 error unknown-version: no timeline has the version "2.0.2". Did you mean "2.0.1"? Known: rc1, ga, 2.0.1, r1, 1.0.0, r2, 2.0.0."
  `);
});

test('a range of versions in reverse order', async () => {
  const problems = await problemsOf({
    'releases/r2/known-issues/leak.md':
      '---\ntitle: A\naffects: [{ from: 2.0.1, to: 2.0.0 }]\n---\nText.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/known-issues/leak.md:3:11 error unknown-version: the range from 2.0.1 to 2.0.0 runs backwards. Swap "from" and "to"."`,
  );
});

test('a translation in a language that the site does not have', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.de.md': '---\ntitle: Ein Proxy\n---\nText.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.de.md:2:1 error unknown-language: "de" is not a language of the site. Known: en."`,
  );
});

test('a language without interface texts, and one that is listed twice', async () => {
  const problems = await problemsOf({
    'site.yaml': String(GOOD_TREE['site.yaml']).replace(
      'repository:',
      'languages: [en, dee, de, en]\nrepository:',
    ),
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/site.yaml:3:17 error language-without-words: Relnotes has no interface texts in the language "dee". Did you mean "de"? Known: en, de, es, fr, ja. The page "Languages" of the handbook shows how to add one.
    content/site.yaml:3:26 error duplicate-id: the language "en" is listed twice. Remove one of the two."
  `);
});

test('a translation with missing fields', async () => {
  const problems = await problemsOf({
    'site.yaml': String(GOOD_TREE['site.yaml']).replace(
      'repository:',
      'languages: [en, de]\nrepository:',
    ),
    'releases/r2/known-issues/leak.md': '---\ntitle: A leak\nworkaround: None.\n---\nText.\n',
    'releases/r2/known-issues/leak.de.md': '---\ntitle: Ein Leck\n---\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/known-issues/leak.de.md:2:1 warning translation-partial: the translation lacks what the original has: workaround, body. Translate that too."`,
  );
});

test('a translation without an original, and with other fields', async () => {
  const problems = await problemsOf({
    'site.yaml': String(GOOD_TREE['site.yaml']).replace(
      'repository:',
      'languages: [en, de]\nrepository:',
    ),
    'releases/r2/items/other.de.md': '---\ntitle: Ein Proxy\n---\nText.\n',
    'releases/r2/items/proxy.de.md': '---\ntitle: Ein Proxy\nstatus: ready\n---\nText.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/other.de.md:2:1 error orphan-translation: there is no releases/r2/items/other.md to translate. Write releases/r2/items/other.md first, or remove the translation.
    content/releases/r2/items/proxy.de.md:3:1 error unknown-key: unknown field "status". Known: title, summary, impact, action, workaround, verify, rollback."
  `);
});
