/** What the lines below a heading are about. `items` is also what a heading of unknown words has. */
export type SectionKind =
  'participants' | 'items' | 'schedule' | 'asks' | 'questions' | 'changes' | 'other';

/** The first that fits wins: "schedule of the items" is a schedule. */
const WORDS: readonly (readonly [SectionKind, RegExp])[] = [
  ['participants', /\b(?:participants?|attendees?|attendance)\b|^\s*present\s*:?\s*$/iu],
  [
    'changes',
    /\b(?:changed?|changes) since\b|\bwhat changed\b|\bsince (?:the )?last\b|^\s*(?:since\b|so far\b)/iu,
  ],
  ['schedule', /\b(?:schedule|time ?line|milestones?|release candidates?|road ?map|dates)\b/iu],
  ['asks', /\b(?:asks|action items?|actions|to-?do'?s?|tasks)\b/iu],
  ['questions', /\b(?:questions?|decisions?)\b/iu],
  [
    'other',
    /\b(?:aob|any other business|misc(?:ellaneous)?|next meeting|organi[sz]ation(?:al)?|news)\b/iu,
  ],
  ['items', /\b(?:agenda|items?|tickets?|topics?|features?|readiness|status)\b/iu],
];

/** What a heading says of the lines below it; undefined if its words say nothing. */
export function sectionKind(title: string): SectionKind | undefined {
  return WORDS.find(([, pattern]) => pattern.test(title))?.[0];
}
