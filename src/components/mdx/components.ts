import type { MdxComponent } from '../../view/shared/mdx-parts.ts';
import FieldReference from './FieldReference.astro';
import Items from './Items.astro';
import Milestones from './Milestones.astro';
import ProblemReference from './ProblemReference.astro';
import SupportTable from './SupportTable.astro';
import Tab from './Tab.astro';
import Tabs from './Tabs.astro';
import UpgradeNotes from './UpgradeNotes.astro';

/** Components that writers may use in `release.mdx` and `docs/**`, by name. */
export const mdxComponents = {
  FieldReference,
  Items,
  Milestones,
  ProblemReference,
  SupportTable,
  Tab,
  Tabs,
  UpgradeNotes,
} satisfies Record<MdxComponent, unknown>;
