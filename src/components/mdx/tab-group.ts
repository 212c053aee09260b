/** Stands for the name of the group until `<Tabs>` puts that in. */
export const TAB_GROUP = 'relnotes-tab-group';
