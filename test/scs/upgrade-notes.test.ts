import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { orderNotes } from '../../src/domain/note-order.ts';
import { noteState } from '../../src/domain/note-state.ts';
import { describeScs } from './describe-scs.ts';

describeScs('the upgrade notes of SCS', async () => {
  const { catalog } = await readCatalog('content', { today: '2026-01-01' });
  const ordered = catalog.releases.map((release) => {
    const { phases, information } = orderNotes(release.notes, (note) => noteState(release, note));
    const steps = phases.map(
      ({ phase, steps: own }) => `${phase}: ${own.map(({ slug }) => slug).join(', ')}`,
    );
    return { id: release.id, steps, information: information.map(({ slug }) => slug) };
  });
  const sequenceOf = (id: string) =>
    ordered.find((release) => release.id === id)?.steps.flatMap((line) => line.split(/[:,] /u));

  describe('name a step before the step that needs it', () => {
    test.each([
      ['r4', 'celery-default', 'ansible-on-ubuntu-20-04', 'an option of the manager'],
      ['r4', 'ara-1-6', 'ansible-on-ubuntu-20-04', 'the server, before the newer library'],
      ['r5', 'network-type-default', 'manager-version-gilt', 'a parameter, before the sync'],
      ['r5', 'neutron-octavia-hotfix-removal', 'manager-version-gilt', 'a line, before the sync'],
      ['r6', 'python-gilt-below-2', 'manager-update', 'the update runs gilt'],
      ['r6', 'netbox-parameters', 'manager-update', 'parameters of the manager'],
      ['r6', 'netbox-primary-inventory', 'manager-update', 'a parameter of the manager'],
      ['r6', 'hosts-interface-default', 'manager-update', 'the update brings the new default'],
      ['r6', 'new-kolla-secrets', 'manager-update', 'the update rolls the secrets out'],
      ['r6', 'mariadb-monitor-password', 'manager-update', 'the update rolls the secrets out'],
      ['r6', 'ceph-nova-parameters', 'manager-update', 'the update rolls the parameters out'],
      ['r6', 'ansible-still-alive', 'manager-update', 'does not work with an older manager'],
      ['r6', 'manager-update', 'kolla-service-unit-delay', 'the play came with a new version'],
      ['r6', 'manager-update', 'image-hotfix-cleanup', 'the new version has the fixed images'],
      ['r6', 'new-kolla-secrets', 'proxysql-switch', 'ProxySQL needs three secrets'],
      ['r6', 'new-kolla-secrets', 'octavia-persistence', 'the jobboard needs a secret'],
      ['r6', 'octavia-persistence', 'proxysql-switch', 'its last step upgrades the services'],
      ['r6', 'manager-update', 'docker-26', 'the manager comes first'],
    ])('%s: %s comes before %s: %s', (id, first, second) => {
      const sequence = sequenceOf(id) ?? [];
      expect(sequence).toContain(first);
      expect(sequence).toContain(second);
      expect(sequence.indexOf(first)).toBeLessThan(sequence.indexOf(second));
    });
  });

  test('tell what is only to be known apart from the steps', () => {
    expect(Object.fromEntries(ordered.map(({ id, information }) => [id, information])))
      .toMatchInlineSnapshot(`
        {
          "r4": [],
          "r5": [
            "manager-6-0-1",
          ],
          "r6": [
            "keycloak-compose-to-kubernetes",
            "rabbitmq-queue-type",
            "ironic-agent-files",
            "python-deprecation-warnings",
          ],
          "r7": [
            "read-all-notes",
            "ceph-not-rebuilt",
          ],
        }
      `);
  });

  test('of Release 5 that Release 6 repeats are superseded', () => {
    const superseding = catalog.releases.flatMap(({ notes }) =>
      notes.flatMap(({ release, slug, supersedes }) =>
        supersedes.map((name) => `${release}/${slug} replaces ${name}`),
      ),
    );
    expect(superseding).toEqual(['r6/manager-update replaces r5/manager-version-gilt']);
  });

  test('say for which versions a step is where the sources name them', () => {
    const limited = catalog.releases.flatMap(({ notes }) =>
      notes.flatMap(({ release, slug, applies_to }) =>
        applies_to.map(({ from, to }) => [`${release}/${slug}`, from, to]),
      ),
    );
    expect(limited).toEqual([
      ['r5/neutron-octavia-hotfix-removal', '6.0.0', '6.0.0'],
      ['r5/manager-6-0-1', '6.0.0', '6.0.0'],
      ['r6/kolla-service-unit-delay', undefined, '7.0.2'],
    ]);
  });

  test('claim nothing that no source says: what can be skipped, how to verify or undo a step', () => {
    expect(catalog.site.upgrades.skipping).toBe('unknown');
    for (const release of catalog.releases) {
      expect(release.upgrade_from, release.id).toBeUndefined();
      expect(release.upgrade_notes, release.id).toBeUndefined();
      expect(release.notes.flatMap(({ verify, rollback }) => verify ?? rollback ?? [])).toEqual([]);
    }
  });
});
