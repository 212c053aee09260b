/** What a writer may place in `release.mdx` and `docs/**`. */
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
