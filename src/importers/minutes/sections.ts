import { inlineNames } from './participant-lines.ts';

/** The topic of the lines below a heading; `items` is the default for unknown headings. */
export type SectionKind =
  'participants' | 'items' | 'schedule' | 'asks' | 'questions' | 'changes' | 'other';

/** Words that stand for a kind of section in English and German. The first match wins: "schedule of the items". */
const SECTION_WORDS: readonly (readonly [SectionKind, string])[] = [
  [
    'participants',
    'participants?|attendees?|attendance|present|teilnehmer(?:innen)?|teilnehmende|teilnehmer\\p{P}innen|anwesende?|anwesenheit|tn|roll call|excused|absent|apologies|regrets|entschuldigt|abwesende?',
  ],
  [
    'changes',
    'changed?|changes since .{1,40}|what changed|since (?:the )?last .{1,40}|änderungen seit .{1,40}',
  ],
  [
    'schedule',
    'schedule|time ?line|milestones?|release candidates?|road ?map|dates|release plan|zeitplan|terminplan|termine|fahrplan|meilensteine?',
  ],
  [
    'asks',
    "asks|action items?|action points?|actions|to[- ]?do'?s?|tasks|next steps|ais|aufgaben|maßnahmen|nächste schritte",
  ],
  ['questions', 'questions?|decisions?|fragen|entscheidungen|beschlüsse'],
  [
    'other',
    'aob|any other business|misc(?:ellaneous)?|next (?:meeting|call)|organi[sz]ation(?:al)?|news|announcements|welcome|greetings?|intro(?:ductions?)?|check-?in|check-?out|round ?table|opening|closing|small talk|sonstiges|verschiedenes|allgemeines|organisatorisches|neuigkeiten|begrüßung|vorstellungsrunde|verabschiedung|abschluss|nächste(?:r|s)? (?:termin|treffen|sitzung|meeting)',
  ],
  [
    'items',
    'agenda|items?|tickets?|topics?|features?|readiness|status|tagesordnung|themen|tops?|punkte|funktionen|overview|überblick|notes|minutes|notizen|protokoll|discussion|diskussion',
  ],
];

/** Words of more than one meaning: they name a section only where nothing else is said. */
const WHOLE_ONLY =
  'present|excused|absent|apologies|regrets|tn|entschuldigt|ais|welcome|greetings?|intro(?:ductions?)?|opening|closing|notes|minutes|notizen|protokoll|discussion|diskussion|overview|überblick|punkte|tops?|termine|fragen|aufgaben|next steps|announcements|abschluss|funktionen|changed?';

const WHOLE = new RegExp(`^(?:${WHOLE_ONLY})$`, 'iu');

const CONTAINED = SECTION_WORDS.map(
  ([kind, words]) =>
    [kind, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu')] as const,
);

const LEAD =
  /^(?:open|our|the|all|big|current|new|offene|unsere|aktuelle|nächste|neue|(?:big|large) ticket)\s+/iu;

const NAMES = SECTION_WORDS.map(
  ([kind, words]) => [kind, new RegExp(`^(?:${words})$`, 'iu')] as const,
);

/** Returns the kind of section that a heading starts; undefined if its words are unknown. */
export function sectionKind(title: string): SectionKind | undefined {
  // `Participants: jo, kim` is whole.
  if (inlineNames(title) !== undefined) return undefined;
  const name = bareTitle(title);
  const whole = namedSection(title);
  if (whole !== undefined) return whole;
  if (/^(?:since|so far|seit)(?:\s|$)/iu.test(name)) return 'changes';
  return CONTAINED.find(([, pattern]) => {
    const found = pattern.exec(name)?.[0];
    return found !== undefined && !WHOLE.test(found);
  })?.[0];
}

/** Returns the kind of section that a line names with nothing else beside it, such as `Action items (3)`. */
export function namedSection(title: string): SectionKind | undefined {
  const name = bareTitle(title).replace(/\s?\([^()]*\)$/u, '');
  const shorter = name.replace(LEAD, '');
  return NAMES.find(([, pattern]) => pattern.test(name) || pattern.test(shorter))?.[0];
}

function bareTitle(title: string): string {
  return title.replaceAll(/[*_]/gu, '').trim().replace(/ ?:$/u, '');
}

/** Checks whether a line only greets, opens or ends a meeting. */
export function isGreeting(text: string): boolean {
  return /^(?:hello|hi|hey|welcome|hallo|willkommen|herzlich willkommen|moin|guten (?:morgen|tag|abend)|good (?:morning|afternoon|evening)|thanks?(?: you)?|(?:vielen )?dank|bye|tschüss)(?![\p{L}\p{N}])/iu.test(
    text.trim(),
  );
}
