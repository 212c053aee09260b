import { expect, test } from 'vitest';
import { componentChanges } from '../../src/domain/component-changes.ts';
import { aCatalog, aRelease } from '../support/catalog.ts';

const before = aRelease({
  id: 'r1',
  components: [
    { name: 'Nova', version: '1.0' },
    { name: 'Zuul', version: '5' },
    { name: 'Ceph', version: '17' },
    { name: 'OVN' },
  ],
});

test('compares versions by name, and keeps what is not known apart', () => {
  const release = aRelease({
    id: 'r2',
    previous: 'r1',
    components: [
      { name: 'nova', version: '2.0' },
      { name: 'Ceph', version: '17' },
      { name: 'OVN', version: '24' },
      { name: 'Horizon', version: '9' },
    ],
  });
  const changes = componentChanges(aCatalog([before, release]), release);
  expect(
    changes?.changes.map(({ component, before: was, state }) => [component.name, was, state]),
  ).toEqual([
    ['nova', '1.0', 'changed'],
    ['Ceph', '17', 'same'],
    ['OVN', undefined, 'unknown'],
    ['Horizon', undefined, 'new'],
  ]);
  expect(changes?.onlyBefore.map(({ name }) => name)).toEqual(['Zuul']);
});

test('compares nothing without a release before, or if the lists share no name', () => {
  const first = aRelease({ id: 'r2', components: [{ name: 'Nova', version: '2' }] });
  expect(componentChanges(aCatalog([first]), first)).toBeUndefined();
  const other = aRelease({ id: 'r2', previous: 'r1', components: [{ name: 'Web', version: '2' }] });
  expect(componentChanges(aCatalog([before, other]), other)).toBeUndefined();
});
