import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { matchConfiguration } from '../../src/matching/match.ts';
import type { ConfigMatch } from '../../src/matching/match-types.ts';

/** The places of names in a text, as `name @line shown`. */
function places(text: string, ...settings: string[]): string[] {
  const found = matchConfiguration([{ name: 'file', text }], [{ id: 'step', settings }]);
  return (found.get('step') ?? []).map(shownMatch);
}

const shownMatch = ({ name, line, shown }: ConfigMatch) => `${name} @${line} ${shown}`;

describe('names are found', () => {
  test('as keys in YAML, INI, environment files and JSON', () => {
    const yaml = '# all\nenable_pool: "yes"\npool:\n  size: 3\n';
    expect(places(yaml, 'enable_pool')).toEqual(['enable_pool @2 enable_pool: yes']);
    expect(places('[DEFAULT]\npool_size = 12\n', 'pool_size')).toEqual([
      'pool_size @2 pool_size = 12',
    ]);
    expect(places('export POOL_SIZE=12', 'POOL_SIZE')).toEqual(['POOL_SIZE @1 POOL_SIZE = 12']);
    expect(places('{\n "pool": {\n  "tls": true\n }\n}', 'pool.tls')).toEqual([
      'pool.tls @3 pool.tls: true',
    ]);
    expect(places('{"a":{"pool_size":3,"password":"x"}}', 'pool_size')).toEqual([
      'pool_size @1 pool_size: 3',
    ]);
  });

  test('by the keys above them', () => {
    const yaml = 'controller:\n  metrics:\n    enabled: true\nother:\n  enabled: false\n';
    expect(places(yaml, 'metrics.enabled')).toEqual(['metrics.enabled @3 metrics.enabled: true']);
    expect(places(yaml, 'other.metrics')).toEqual([]);
  });

  test('as values, list items, groups, files and commands', () => {
    expect(places('driver: pool_v2', 'pool_v2')).toEqual(['pool_v2 @1 driver: pool_v2']);
    expect(places('roles:\n  - saltpool\n', 'saltpool')).toEqual(['saltpool @2 saltpool']);
    expect(places('[saltpool:children]\ncontrol\n', 'saltpool')).toEqual(['saltpool @1 saltpool']);
    expect(places('cert: "{{ conf }}/pool.pem"', 'pool.pem')).toEqual([
      'pool.pem @1 cert: … pool.pem …',
    ]);
    expect(places('x: /opt/env/pool/main.yml', 'pool/main.yml')).toEqual([
      'pool/main.yml @1 x: pool/main.yml',
    ]);
    expect(places('run: salt sync pools --all', 'salt sync pools')).toEqual([
      'salt sync pools @1 run: … salt sync pools …',
    ]);
  });

  test('only whole, and not in comments', () => {
    const text =
      '# enable_pool: yes\n; enable_pool\nenable_pools: yes\nmy-enable_pool: 1\nx: a # enable_pool\n';
    expect(places(text, 'enable_pool')).toEqual([]);
  });

  test('and a plain word only where it stands alone', () => {
    expect(places('note: the saltpool is great', 'saltpool')).toEqual([]);
    expect(places('service: saltpool', 'saltpool')).toEqual(['saltpool @1 service: saltpool']);
    expect(places('saltpool:\n  a: b', 'saltpool')).toEqual(['saltpool @1 saltpool:']);
  });
});

describe('names that say nothing', () => {
  test('are values, versions, placeholders, built-ins and common words', () => {
    const text = 'true: 1\nsudo: 1\nname: admin\nversion: v7.0.0\nservice: x\necho: 2\n';
    expect(
      places(text, 'true', 'sudo', 'name', 'admin', 'v7.0.0', '<user>', 'service', 'echo', 'if'),
    ).toEqual([]);
  });

  test('are commands of common words', () => {
    expect(places('run: docker image list', 'docker image list')).toEqual([]);
  });

  test('the key of an assignment counts, not its value', () => {
    expect(places('pool_mode: x\n', 'pool_mode: active')).toEqual(['pool_mode @1 pool_mode: …']);
  });
});

describe('an entry about a whole file', () => {
  const about = (file: string, ...settings: string[]) =>
    [...matchConfiguration([{ name: file, text: 'a: b' }], [{ id: 'step', settings }]).values()]
      .flat()
      .map(shownMatch);

  test('is found by its name, as far as both have folders', () => {
    expect(about('images.yml', 'env/pool/images.yml')).toEqual([
      'env/pool/images.yml @0 env/pool/images.yml',
    ]);
    expect(about('env/pool/images.yml', '/opt/env/pool/images.yml')).toHaveLength(1);
    expect(about('env/other/images.yml', 'env/pool/images.yml')).toEqual([]);
  });

  test('but not where it names settings in it', () => {
    expect(about('images.yml', 'env/pool/images.yml', 'pool_image')).toEqual([]);
  });
});

test('secrets of every form are left out, and their keys are found', () => {
  const text = `
pool_password: opensesame
pool_url: amqp://ada:swordfish@10.0.0.1/
pool_key: |
  -----BEGIN PRIVATE KEY-----
  TUFERVVQRk9SVEVTVFM=
  -----END PRIVATE KEY-----
pool_tokens:
  first: 4711
  second: plainword
  - third
pool_args: --secret plainword
pool_data: Zx81kQ0pLm29TtRw77Bv
pool_hash: $6$abc$def
`;
  const names = ['password', 'url', 'key', 'tokens', 'args', 'data', 'hash'].map(
    (n) => `pool_${n}`,
  );
  const shown = names.flatMap((name) => places(text, name));
  expect(shown).toEqual([
    'pool_password @2 pool_password: …',
    'pool_url @3 pool_url: …',
    'pool_key @4 pool_key: …',
    'pool_tokens @8 pool_tokens:',
    'pool_args @12 pool_args: …',
    'pool_data @13 pool_data: …',
    'pool_hash @14 pool_hash: …',
  ]);
  expect(places(text, 'plainword', 'opensesame', 'third', 'swordfish')).toEqual([]);
});

test('files of several hundred lines are matched line by line', async () => {
  const read = async (name: string) => ({
    name,
    text: await readFile(`test/matching/files/${name}`, 'utf8'),
  });
  const files = await Promise.all(
    ['configuration.yml', 'secrets.yml', 'hosts.ini', 'manager.env'].map(read),
  );
  const names = [
    'enable_proxysql',
    'rabbitmq_extra_config',
    'log.file.level',
    'ceph-rgw',
    'POD_CIDR',
  ];
  const unknown = ['enable_trove_backup', 'galera', 'proxysql_enable'];
  const found = matchConfiguration(
    files,
    [...names, ...unknown].map((name) => ({ id: name, settings: [name] })),
  );
  for (const name of names) {
    const [place] = found.get(name) ?? [];
    const file = files.find((one) => one.name === place?.file);
    expect(file?.text.split('\n')[(place?.line ?? 0) - 1]).toContain(name);
  }
  expect([...found.keys()]).toEqual(names);
});
