import { GUARD } from '../../lib/exported-notes.ts';
import { MATURITIES, SEVERITIES, ADVICES, type Advice } from '../../schema/vocabulary.ts';
import type { NoteLink, SourceNote } from '../notes/source-note.ts';
import { plainWritten } from './plain-written.ts';

/** The facts of an exported note that are not its text (src/formats/export/note-text.ts). */
export type ExportedFacts = Pick<
  SourceNote,
  | 'isBreaking'
  | 'title'
  | 'text'
  | 'component'
  | 'authors'
  | 'links'
  | 'advisories'
  | 'severity'
  | 'maturity'
  | 'advice'
  | 'impact'
  | 'action'
>;

/** The facts in brackets. */
type Group = Pick<
  ExportedFacts,
  'authors' | 'links' | 'advisories' | 'severity' | 'maturity' | 'advice'
>;

const BREAKING = '**Breaking:** ';
const COMPONENT = /^\*\*((?:\\.|[^\\*:])+):\*\* (?=\S)/u;
const DUTIES =
  /(?:^|\n\n)(?:<!-- -->\n\n)?(?:- \*\*Impact:\*\* (?<impact>[^\n]+)(?:\n|$))?(?:- \*\*What to do:\*\* (?<action>[^\n]+))?$/u;

/** Reads a note as `relnotes export` writes it. `isNote` says whether it is an upgrade note. */
export function exportedNote(source: string, isUpgradeNote: boolean): ExportedFacts {
  let text = source;
  const isBreaking = text.startsWith(BREAKING);
  if (isBreaking) text = text.slice(BREAKING.length);
  const component = COMPONENT.exec(text);
  if (component !== null) text = text.slice(component[0].length);
  const duties = dutiesOf(text);
  text = duties.text;
  const titled = titledParts(text, isUpgradeNote) ?? untitledParts(text, isUpgradeNote);
  return {
    isBreaking,
    component: splitNames(component?.[1]),
    ...titled,
    ...(duties.impact === undefined ? {} : { impact: plainWritten(duties.impact) }),
    ...(duties.action === undefined ? {} : { action: plainWritten(duties.action) }),
  };
}

function dutiesOf(text: string) {
  const match = DUTIES.exec(text);
  const { impact, action } = match?.groups ?? {};
  if (match === null || (impact === undefined && action === undefined)) return { text };
  return { text: text.slice(0, match.index), impact, action };
}

function titledParts(text: string, isUpgradeNote: boolean) {
  if (!text.startsWith('**')) return undefined;
  const end = text.indexOf('\n');
  const line = end === -1 ? text : text.slice(0, end);
  const rest = end === -1 ? '' : text.slice(end).replace(/^\n+/u, '');
  const { text: bold, group } = withoutGroup(line, isUpgradeNote);
  if (!bold.endsWith('**') || bold.length < 5) return undefined;
  return { title: plainWritten(bold.slice(2, -2)), text: withoutGuard(rest), ...group };
}

function untitledParts(source: string, isUpgradeNote: boolean) {
  const text = source.startsWith(GUARD) ? source.slice(GUARD.length) : source;
  const found = withoutGroup(text, isUpgradeNote);
  return { title: undefined, text: withoutGuard(found.text), ...found.group };
}

function withoutGuard(text: string): string {
  return text.endsWith(GUARD) ? text.slice(0, -GUARD.length).trimEnd() : text;
}

const NONE: Group = {
  authors: [],
  links: [],
  advisories: [],
  severity: undefined,
  maturity: undefined,
  advice: undefined,
};

/** The longest group of facts, in characters. */
const MAX_GROUP = 4_000;

/** Cuts the group of facts off the end of a text, which has none if any of its parts is no fact. */
function withoutGroup(text: string, isUpgradeNote: boolean) {
  const none = { text, group: NONE };
  if (!text.endsWith(')')) return none;
  const first = text.length - MAX_GROUP;
  for (
    let at = text.lastIndexOf('(');
    at >= Math.max(first, 0);
    at = text.lastIndexOf('(', at - 1)
  ) {
    const isStart = at === 0 || text[at - 1] === ' ' || text[at - 1] === '\n';
    const group = isStart ? groupOf(text.slice(at + 1, -1), isUpgradeNote) : undefined;
    if (group !== undefined) return { text: text.slice(0, at).trimEnd(), group };
    if (at === 0) break;
  }
  return none;
}

const LINK = /^\[((?:\\.|[^\\[\]])*)\]\(([^()\s]+)\)$/u;
const ADDRESS = /^<(https?:[^<>\s]+)>$/u;
const AUTHOR = /^by (.+)$/u;
const ADVISORY = /^[A-Z][\w.:\\-]*$/iu;
const SEVERITY = /^Severity: (\w+)$/u;

function groupOf(text: string, isUpgradeNote: boolean): Group | undefined {
  const authors: string[] = [];
  const links: NoteLink[] = [];
  const advisories: string[] = [];
  const words: Partial<Record<'severity' | 'maturity' | 'advice', string>> = {};
  for (const part of splitFacts(text)) {
    const link = LINK.exec(part);
    const author = AUTHOR.exec(part);
    const severity = SEVERITY.exec(part);
    const address = ADDRESS.exec(part);
    const word = part.toLowerCase().replaceAll(' ', '-');
    if (link !== null) links.push({ label: plainWritten(link[1] ?? ''), url: link[2] ?? '' });
    else if (address?.[1] !== undefined) links.push({ label: address[1], url: address[1] });
    else if (author !== null) authors.push(plainWritten(author[1] ?? ''));
    else if (severity !== null) words.severity = severity[1]?.toLowerCase();
    else if (isUpgradeNote && isOneOf(ADVICES, word)) words.advice = word;
    else if (isOneOf(MATURITIES, word)) words.maturity = word;
    else if (ADVISORY.test(part) && /\d/u.test(part)) advisories.push(plainWritten(part));
    else return undefined;
  }
  return {
    ...{ authors, links, advisories },
    severity: oneOf(SEVERITIES, words.severity),
    maturity: oneOf(MATURITIES, words.maturity),
    advice: oneOf<Advice>(ADVICES, words.advice),
  };
}

function isOneOf(list: readonly string[], word: string): boolean {
  return list.includes(word);
}

function oneOf<T extends string>(list: readonly T[], word: string | undefined): T | undefined {
  return list.find((one) => one === word);
}

const COMMA = /\\.|\[(?:\\.|[^\\[\]])*\]\([^()\s]*\)|<https?:[^<>\s]*>|, /gu;

/** Splits at commas that are neither escaped nor in a link. */
function splitFacts(text: string): string[] {
  const ends = [...text.matchAll(COMMA)].flatMap(({ 0: sign, index }) =>
    sign === ', ' ? [index] : [],
  );
  return [...ends, text.length].map((end, index) =>
    text.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 2, end),
  );
}

function splitNames(text: string | undefined): string[] {
  return (text?.match(/(?:\\.|[^\\,])+/gu) ?? []).map((name) => plainWritten(name.trim()));
}
