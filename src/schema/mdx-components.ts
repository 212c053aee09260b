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

/** The attributes of each component. Others could be directives of Astro, such as `set:html`. */
export const MDX_ATTRIBUTES: Readonly<Record<MdxComponent, readonly string[]>> = {
  FieldReference: ['entry'],
  Items: ['release', 'area', 'kind'],
  Milestones: ['release', 'kind'],
  ProblemReference: ['level'],
  SupportTable: ['release'],
  Tab: ['title'],
  Tabs: ['label'],
  UpgradeNotes: ['release', 'phase', 'advice'],
};

/** Returns whether a name is that of a component. */
export function isMdxComponent(name: string): name is MdxComponent {
  return Object.hasOwn(MDX_ATTRIBUTES, name);
}
