import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { components } from 'relnotes:components';
import type { MdxComponent } from '../../view/shared/mdx-parts.ts';
import FieldReference from './FieldReference.astro';
import Items from './Items.astro';
import Milestones from './Milestones.astro';
import ProblemReference from './ProblemReference.astro';
import SupportTable from './SupportTable.astro';
import Tab from './Tab.astro';
import Tabs from './Tabs.astro';
import UpgradeNotes from './UpgradeNotes.astro';

const OF_PROGRAM = {
  FieldReference,
  Items,
  Milestones,
  ProblemReference,
  SupportTable,
  Tab,
  Tabs,
  UpgradeNotes,
} satisfies Record<MdxComponent, unknown>;

/** Components that writers may use in `release.mdx` and `docs/**`, by name: of the program and of the project. */
export const mdxComponents: Readonly<Record<string, AstroComponentFactory>> = {
  ...components,
  ...OF_PROGRAM,
};

/** Returns whether the project has a component, by its name. */
export function isOfProject(name: string): boolean {
  return Object.hasOwn(components, name);
}
