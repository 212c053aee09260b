import { describePageBudget, describeScriptBudget } from '../support/budget-tests.ts';
import { FIXTURE_DIR } from '../support/fixture.ts';

describePageBudget(FIXTURE_DIR, {
  release: 'releases/v3/',
  item: 'releases/v3/items/connection-pool/',
  'upgrade notes': 'releases/v3/upgrade/',
  'upgrade path': 'upgrade/v1/v4/',
});
describeScriptBudget(FIXTURE_DIR);
