// The schemas of entries, for the collections of another Astro site (loaders.ts).
export { docSchema } from '../schema/doc.ts';
export { itemSchema } from '../schema/item.ts';
export { knownIssueSchema } from '../schema/known-issue.ts';
export { meetingSchema } from '../schema/meeting.ts';
export { releaseSchema } from '../schema/release.ts';
export { siteSchema } from '../schema/site.ts';
export { timelineSchema } from '../schema/timeline.ts';
export { translationSchema } from '../schema/translation.ts';
export { upgradeNoteSchema } from '../schema/upgrade-note.ts';
