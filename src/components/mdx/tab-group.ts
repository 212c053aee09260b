/** Placeholder for the name of the group, which `<Tabs>` replaces. */
export const TAB_GROUP = 'relnotes-tab-group';
