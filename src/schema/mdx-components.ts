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
