/** The topic of the lines below a heading; `items` is the default for unknown headings. */
export type SectionKind =
  'participants' | 'items' | 'schedule' | 'asks' | 'questions' | 'changes' | 'other';

/** The first match wins: "schedule of the items" is a schedule. */
const SECTION_PATTERNS: readonly (readonly [SectionKind, RegExp])[] = [
  ['participants', /\b(?:participants?|attendees?|attendance)\b|^\s*present\s*(?::\s*)?$/iu],
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

/** Returns the kind of section that a heading starts; undefined if its words are unknown. */
export function sectionKind(title: string): SectionKind | undefined {
  return SECTION_PATTERNS.find(([, pattern]) => pattern.test(title))?.[0];
}
