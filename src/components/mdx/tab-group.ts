/** Placeholder for the name of the group, which `<Tabs>` replaces. */
export const TAB_GROUP = 'relnotes-tab-group';
/** The beginning of a tab without a group. Text cannot look like it: its `<` is escaped. */
export const TAB_START = `<details name="${TAB_GROUP}"`;
/** The same up to the tab's title. */
export const TAB = new RegExp(`${TAB_START}[^>]*>\\s*<summary>(.*?)</summary>`, 'gsu');
