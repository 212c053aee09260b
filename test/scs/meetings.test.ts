import { describe, expect, test } from 'vitest';
import { readSite } from '../../src/outputs/read-site.ts';
import { itemState } from '../../src/domain/item-state.ts';
import { describeScs } from './describe-scs.ts';

describeScs('the meetings of SCS', async () => {
  const { catalog } = await readSite('content', { today: '2024-06-15' });

  describe('the meeting of 2024-01-29', () => {
    const meeting = catalog.meetings.find(({ slug }) => slug === '2024-01-29');
    const r6 = catalog.releases.find(({ id }) => id === 'r6');

    test('has its eleven participants', () => {
      expect(meeting?.participants).toEqual([
        'batistein',
        'matofeder',
        'scoopex',
        'bitkeks',
        'maxwolfs',
        'garloff',
        'tbueker',
        'fkr',
        'alexander-diab',
        'berendt',
        'jschoone',
      ]);
    });

    test('set thirteen items, as they stood then', () => {
      if (r6 === undefined) throw new Error('r6');
      const set = new Set(meeting?.entries.flatMap(({ item }) => item ?? []));
      const statuses = r6.items
        .filter(({ slug }) => set.has(`r6/${slug}`))
        .map((item) => [item.slug, itemState(r6, item, { at: 'day', day: '2024-01-29' }).status]);
      expect(Object.fromEntries(statuses)).toMatchInlineSnapshot(`
        {
          "central-api": "deferred",
          "cluster-stacks-openstack-greenfield": "ready",
          "cluster-stacks-v1-v2-migration": "undecided",
          "domain-manager-role": "undecided",
          "health-monitoring-in-ci": undefined,
          "k8s-observability": undefined,
          "keycloak-on-k3s": "undecided",
          "openstack-2023-2-bobcat": undefined,
          "proxysql": "ready",
          "rabbitmq-quorum-queues": undefined,
          "scs-compatible-checks-in-ci": "deferred",
          "standards-iaas-v4-kaas-v1": undefined,
          "status-page-api": "undecided",
        }
      `);
    });

    test('planned the candidates', () => {
      const planned = r6?.milestones
        .filter(({ plans }) => plans.some(({ set }) => set === '2024-01-29'))
        .map(({ id, plans, condition }) => [id, plans[0]?.planned, condition]);
      expect(planned).toMatchInlineSnapshot(`
        [
          [
            "rc0",
            "2024-02-07",
            "firm",
          ],
          [
            "testing",
            "2024-02-20",
            "firm",
          ],
          [
            "rc1",
            "2024-02-21",
            "firm",
          ],
          [
            "rc2",
            "2024-03-06",
            "firm",
          ],
          [
            "rc3",
            "2024-03-13",
            "if-needed",
          ],
        ]
      `);
    });
  });
});
