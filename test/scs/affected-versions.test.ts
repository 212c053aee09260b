import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { issueStateAt } from '../../src/domain/known-issue-state.ts';
import { resolveVersion } from '../../src/domain/version-order.ts';
import { describeScs } from './describe-scs.ts';

const TODAY = '2026-01-01';

interface Affecting {
  readonly release: string;
  readonly slug: string;
  readonly affects: readonly {
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  }[];
  readonly fixed_in: readonly string[];
}

function rowOf({ release, slug, affects, fixed_in }: Affecting): string {
  const ranges = affects.map(({ from, to }) => (from === to ? from : `${from} to ${to}`));
  return `${release}/${slug}: ${ranges.join(', ') || '-'} | ${fixed_in.join(', ') || '-'}`;
}

describeScs('the versions that SCS names', async () => {
  const { catalog, problems } = await readCatalog('content', { today: TODAY });
  const items = catalog.releases.flatMap((release) => release.items);
  const issues = catalog.releases.flatMap((release) => release.issues);

  test('as affected by a vulnerability and as fixed', () => {
    const rows = items.filter(({ advisories }) => advisories.length > 0).map(rowOf);
    expect(rows).toMatchInlineSnapshot(`
      [
        "r4/cve-2022-3602: - | 5.0.0",
        "r4/cve-2022-47951: - | 5.0.0",
        "r5/cve-2023-1668: 5.0.0 | 5.1.0, 6.0.0",
        "r5/cve-2023-2088: - | 6.0.0",
        "r6/cve-2023-3966: r5 | 7.0.0",
        "r6/cve-2024-2182: r5 | 7.0.0",
        "r6/cve-2024-32498: 7.0.0 to 7.0.5 | 7.1.0, 8.0.0",
        "r6/cve-2024-40767: 7.0.0 to 7.1.0 | 7.1.1, 8.0.0",
        "r6/cve-2024-44082: 7.0.0 to 7.1.2 | 7.1.3, 8.0.0",
        "r7/ossa-2024-004: 8.0.0 to 8.0.1 | 8.0.2",
      ]
    `);
  });

  test('as affected by a known issue and as fixed', () => {
    expect(issues.map(rowOf)).toMatchInlineSnapshot(`
      [
        "r4/floating-ip-distributed: 5.0.0 | 5.1.0",
        "r4/horizon-swift-public: r4 | -",
        "r4/horizon-swift-upload: r4 | -",
        "r4/kaas-custom-ca: r4 | r5",
        "r4/mitogen-ansible-2-14: 5.0.0 | -",
        "r4/neutron-iptables-22-04: 5.1.0 | -",
        "r4/opensearch-upgrade-action: 5.1.0 | -",
        "r5/mitogen-incompatible: 6.0.0 | -",
        "r5/octavia-plugvip: 6.0.0 | 6.0.1",
        "r5/ovn-metadata-agents-not-alive: 6.0.0 | -",
        "r6/ceph-bootstrap-rbd-key: rc1 to 7.1.3 | -",
        "r6/kaas-v2-feature-gaps: r6 | -",
        "r6/keycloak-customer-ca: r6 | -",
        "r6/kolla-restart-delay: 7.0.0 to 7.0.2 | 7.0.3",
        "r6/nova-vtpm-packages: 7.0.0 to 7.0.3 | 7.0.4",
        "r6/octavia-allowed-cidr: 7.0.0 to 7.0.3 | 7.0.4",
        "r6/octavia-amphora-delete: 7.0.0 | 7.0.1",
        "r6/octavia-custom-ca-vip-subnet: 7.0.0 | 7.0.1",
        "r6/octavia-ovn-leaked-ports: 7.0.0 to 7.0.5 | 7.1.0",
        "r6/octavia-valid-interfaces: r6 | -",
        "r6/osism-update-manager-missing: rc0 to 7.1.3 | -",
        "r6/rc-manager-mariadb-unhealthy: rc1 to ga | -",
        "r6/rc1-ipv6-deployments: rc1 | -",
        "r6/rc1-keycloak-unusable: rc1 | rc2",
        "r7/ceph-non-hci-validation: 8.0.0 | 8.0.1",
        "r7/cluster-stacks-security-groups: r7 | -",
        "r7/iam-self-service-federation: r7 | -",
        "r7/netbox-postgres-upgrade: 8.0.0 | 8.0.1",
        "r7/octavia-ovn-fd-leak: r7 | -",
        "r7/openstack-exporter-oom: 8.0.0 | 8.0.1",
      ]
    `);
  });

  describe('give a known issue its state in a version', () => {
    test.each([
      ['r6', 'rc1', 'r6/rc1-keycloak-unusable', 'open'],
      ['r6', 'rc2', 'r6/rc1-keycloak-unusable', 'fixed'],
      ['r6', 'rc1', 'r6/rc-manager-mariadb-unhealthy', 'open'],
      ['r6', '7.0.1', 'r6/rc-manager-mariadb-unhealthy', 'ended'],
      ['r6', '7.0.2', 'r6/kolla-restart-delay', 'open'],
      ['r6', '7.0.3', 'r6/kolla-restart-delay', 'fixed'],
      ['r6', 'rc0', 'r6/octavia-valid-interfaces', 'elsewhere'],
      ['r6', '7.1.3', 'r6/octavia-valid-interfaces', 'open'],
      ['r7', '8.1.0', 'r6/octavia-valid-interfaces', 'ended'],
      ['r7', 'osism-rc1', 'r7/octavia-ovn-fd-leak', 'elsewhere'],
      ['r7', '8.0.0', 'r7/octavia-ovn-fd-leak', 'open'],
      ['r4', '5.3.0', 'r4/kaas-custom-ca', 'open'],
      ['r5', '6.0.0', 'r4/kaas-custom-ca', 'fixed'],
      ['r5', '6.0.2', 'r5/octavia-plugvip', 'fixed'],
      ['r6', '7.0.0', 'r5/octavia-plugvip', 'fixed'],
    ])('%s, %s: %s is %s', (id, version, name, expected) => {
      const release = catalog.releases.find((one) => one.id === id);
      const issue = issues.find((one) => `${one.release}/${one.slug}` === name);
      if (release === undefined || issue === undefined) throw new Error(name);
      const resolved = resolveVersion(catalog, release, version);
      if (resolved.kind !== 'point') throw new Error(version);
      expect(issueStateAt(catalog, issue, resolved.point, TODAY)).toBe(expected);
    });
  });

  test('leave two warnings, which are true', () => {
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'criterion-unmet releases/r6/items/central-api.md',
      'criterion-unmet releases/r6/items/standards-iaas-v4-kaas-v1.md',
    ]);
  });
});
