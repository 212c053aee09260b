import { ENTRY_TYPES } from './entry-types.ts';
import { ADVICES, ITEM_KINDS, MILESTONE_KINDS, PHASES } from './vocabulary.ts';

/** The components that `release.mdx` and `docs/**` may use. */
export const MDX_COMPONENTS = [
  'FieldReference',
  'Items',
  'Milestones',
  'ProblemReference',
  'SupportTable',
  'Tab',
  'Tabs',
  'UpgradeNotes',
] as const;

export type MdxComponent = (typeof MDX_COMPONENTS)[number];

/** An attribute of a component. Its value is always text, as in `kind="fix"`. */
export interface AttributeRule {
  /** The values: any text, one of a list, or the id of a release or an area of the content. */
  readonly value: 'text' | 'release' | 'area' | readonly string[];
  /** When it cannot be left out; `outside-release` is everywhere but in `release.mdx`, which has a release. */
  readonly required?: 'always' | 'outside-release';
}

/** A component: its attributes, and what may stand in it. */
export interface ComponentRule {
  /** Other attributes could be directives of Astro, such as `set:html`. */
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** Its content: none, anything, or only one other component. */
  readonly holds: 'nothing' | 'anything' | MdxComponent;
  /** The component that it has to stand in. */
  readonly inside?: MdxComponent;
}

const RELEASE = { value: 'release', required: 'outside-release' } as const;

/** The attributes and children that each component takes. The check, the build and the handbook rely on it. */
export const MDX_RULES: Readonly<Record<MdxComponent, ComponentRule>> = {
  FieldReference: {
    attributes: { entry: { value: Object.keys(ENTRY_TYPES), required: 'always' } },
    holds: 'nothing',
  },
  Items: {
    attributes: { release: RELEASE, area: { value: 'area' }, kind: { value: ITEM_KINDS } },
    holds: 'nothing',
  },
  Milestones: {
    attributes: { release: RELEASE, kind: { value: MILESTONE_KINDS } },
    holds: 'nothing',
  },
  ProblemReference: {
    attributes: { level: { value: ['error', 'warning'], required: 'always' } },
    holds: 'nothing',
  },
  SupportTable: { attributes: { release: { value: 'release' } }, holds: 'nothing' },
  Tab: {
    attributes: { title: { value: 'text', required: 'always' } },
    holds: 'anything',
    inside: 'Tabs',
  },
  Tabs: { attributes: { label: { value: 'text', required: 'always' } }, holds: 'Tab' },
  UpgradeNotes: {
    attributes: { release: RELEASE, phase: { value: PHASES }, advice: { value: ADVICES } },
    holds: 'nothing',
  },
};

/** Returns whether a name is that of a component. */
export function isMdxComponent(name: string): name is MdxComponent {
  return Object.hasOwn(MDX_RULES, name);
}
