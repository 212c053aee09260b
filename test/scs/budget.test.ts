import { describePageBudget, describeScriptBudget } from '../support/budget-tests.ts';
import { describeScs } from './describe-scs.ts';

describeScs('the weight of real pages', () => {
  describePageBudget('dist', {
    release: 'releases/r6/',
    item: 'releases/r6/items/openstack-2023-2-bobcat/',
    'upgrade notes': 'releases/r6/upgrade/',
    'upgrade path': 'upgrade/r4/r7/',
  });
  describeScriptBudget('dist');
});
