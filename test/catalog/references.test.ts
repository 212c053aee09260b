import { expect, test } from 'vitest';
import { GOOD_TREE, problemsOf } from '../support/tree.ts';

test('an unknown area', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\narea: iass\ntitle: A proxy before the database\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
    'releases/r2/release.mdx':
      '---\ntitle: R2\nversion: 2.0.0\nprevious: r1\ncomponents: [{ name: A, area: kass }]\n---\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an unknown audience, criterion and option', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\naudience: [operators]\ncriteria: { work: met }\n---\n\nConnections go through a proxy.\n',
    'releases/r2/upgrade-notes/switch.md':
      '---\ntitle: A\nadvice: required\napplies_if: [ovm]\n---\nDo it.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an unknown criterion in the history and in parts', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nparts: [{ id: a, title: A, criteria: { tested: met } }]\nhistory: [{ on: 2024-01-29, criteria: { tested: met }, parts: { a: { criteria: { proven: met } } } }]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an unknown release', async () => {
  const problems = await problemsOf({
    'releases/r2/release.mdx':
      '---\ntitle: R2\nversion: 2.0.0\nprevious: r1\nupgrade_from: [r1, rr1]\n---\n',
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\ndeferred_to: r3\nalso_in: [r33/1.0.0]\nremoved_in: r22\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an outside release is fine', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\ndeferred_to: r9\nremoved_in: r9\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an unknown milestone', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\nsince: rc2\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nhistory: [{ milestone: rc7 }]\n---\n\nConnections go through a proxy.\n',
    'releases/r2/upgrade-notes/switch.md':
      '---\ntitle: A\nadvice: required\nsince: rc9\nrevisions: [{ milestone: rd1, advice: optional }]\n---\nDo it.\n',
    'meetings/2024-01-29.md':
      '---\ndate: 2024-01-29\nentries: [{ text: A, milestone: r2/rc4 }]\n---\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an unknown item, part, note and meeting', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\ncontinues: r1/prox\nhistory: [{ on: 2024-01-29, meeting: 2024-01-30 }]\n---\n\nConnections go through a proxy.\n',
    'releases/r2/upgrade-notes/switch.md':
      '---\ntitle: A\nadvice: required\nsupersedes: [r2/swich, switch]\n---\nDo it.\n',
    'meetings/2024-01-29.md':
      '---\ndate: 2024-01-29\nentries: [{ text: A, item: r2/proxi }, { text: B, item: r2/proxy, part: quorum }]\n---\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a part that the history names and the item lacks', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\nparts: [{ id: queues, title: Queues }]\nhistory: [{ on: 2024-01-29, parts: { quees: { status: ready } } }]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a version that no timeline knows', async () => {
  const problems = await problemsOf({
    'releases/r2/known-issues/leak.md':
      '---\ntitle: A\naffects: [{ from: 2.0.0, to: 2.0.9 }]\nfixed_in: [2.0.2, r9]\n---\nText.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a range of versions that runs backwards', async () => {
  const problems = await problemsOf({
    'releases/r2/known-issues/leak.md':
      '---\ntitle: A\naffects: [{ from: 2.0.1, to: 2.0.0 }]\n---\nText.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a translation in a language the site lacks', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.de.md': '---\ntitle: Ein Proxy\n---\nText.\n',
  });
  expect(problems).toMatchInlineSnapshot();
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
  expect(problems).toMatchInlineSnapshot();
});
