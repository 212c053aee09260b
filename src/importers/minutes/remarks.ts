import type { Item, Site } from '../../domain/catalog.ts';
import type { Status } from '../../schema/vocabulary.ts';
import { findAsks } from './asks.ts';
import { entryText } from './clean.ts';
import { findAnswers, type FoundAnswer } from './criteria.ts';
import type { Fact, PartName } from './facts.ts';
import type { KnownEntries } from './known-entries.ts';
import { findLikelihood } from './likelihood.ts';
import { findLinks, withoutLinks } from './links.ts';
import { readMarks, withoutEdges, type Marks } from './marks.ts';
import { partBegun, partNamed, partOf, partTitled } from './parts.ts';
import { findDecision, type FoundDecision } from './questions.ts';
import type { Statement } from './statements.ts';

/** What remarks are read against. */
export interface RemarkContext {
  readonly site: Site;
  /** The item they are about; undefined for one that is proposed. */
  readonly item: Item | undefined;
  readonly date: string;
  /** Entries of the meeting, if it stands already. */
  readonly known: KnownEntries;
}

/** A remark below an item's line: what it says, and the part it is about. */
export interface Remark {
  readonly statement: Statement;
  readonly part: PartName | undefined;
  readonly facts: readonly Fact[];
}

/** Reads what stands below an item's line, outermost first. */
export function readRemarks(
  context: RemarkContext,
  statements: readonly Statement[],
  above?: PartName,
): Remark[] {
  return statements.flatMap((statement) => readRemark(context, statement, above));
}

function readRemark(
  context: RemarkContext,
  statement: Statement,
  above: PartName | undefined,
): Remark[] {
  const words = withoutLinks(statement.text);
  const titled = partTitled(context.item, words);
  const marks = readRemarkMarks(titled?.rest ?? words);
  const plain = withoutEdges(marks.rest);
  const decision = titled === undefined ? findDecision(plain) : undefined;
  if (decision?.kind === 'question') return readQuestion(context, statement, above, decision.text);
  const asks = titled === undefined ? readAsks(context, statement, marks, above) : [];
  if (asks.length > 0) return asks;
  if (decision?.kind === 'outcome') {
    const fact: Fact = { kind: 'outcome', text: decision.text, from: [statement], part: undefined };
    const facts = decision.text === '' ? [] : [fact];
    return [{ statement, part: above, facts }, ...readRemarks(context, statement.children, above)];
  }
  const answers = titled === undefined ? findAnswers(context.site, words) : [];
  const part = aboutPart(context, statement, { above, marks, plain, answers, titled });
  const answered = answers.map((answer): Fact => ({
    kind: 'answer',
    ...answer,
    from: [statement],
    part: above,
  }));
  const status = answers.length === 0 ? marks.status : undefined;
  const facts = [...answered, ...plainFacts(statement, marks, part.name, part.isStated && status)];
  return [
    { statement, part: part.name, facts },
    ...readRemarks(context, statement.children, part.name),
  ];
}

/** A reason for attention is a sentence: what looks like a state in it is none. */
function readRemarkMarks(text: string): Marks {
  const marks = readMarks(text);
  if (!/^attention\b/iu.test(text)) return marks;
  return { ...marks, status: undefined, rest: withoutEdges(text) };
}

interface RemarkWords {
  readonly above: PartName | undefined;
  readonly marks: Marks;
  readonly plain: string;
  readonly answers: readonly FoundAnswer[];
  readonly titled: { readonly value: PartName } | undefined;
}

/** The part a remark is about, and whether its state is a part's or that of what stands above. */
function aboutPart(
  context: RemarkContext,
  statement: Statement,
  { above, marks, plain, answers, titled }: RemarkWords,
): { readonly name: PartName | undefined; readonly isStated: boolean } {
  const entry = context.known(statement);
  if (titled !== undefined) return { name: titled.value, isStated: true };
  if (answers.length > 0) return { name: above, isStated: false };
  if (entry !== undefined) {
    const known = partIn(context, entry.part, above);
    return { name: known ?? above, isStated: known !== undefined };
  }
  const named = (marks.status === undefined ? partBegun : partNamed)(context.item, plain);
  if (named !== undefined) return { name: named, isStated: true };
  // A state without a name is that of what stands above it.
  const hasName = marks.status !== undefined && /[\p{L}\p{N}]/u.test(plain);
  return { name: hasName ? partOf(plain) : above, isStated: true };
}

/** The part that a line's entry names, unless it only has it from the line above. */
function partIn(
  { item }: RemarkContext,
  id: string | undefined,
  above: PartName | undefined,
): PartName | undefined {
  return id === above?.id ? undefined : item?.parts.find((part) => part.id === id);
}

/** Status, likelihood, attention and links of a line. */
function plainFacts(
  statement: Statement,
  marks: Marks,
  part: PartName | undefined,
  status: Status | false | undefined,
): Fact[] {
  const from = [statement];
  const likelihood = part === undefined ? undefined : findLikelihood(statement.text);
  return [
    ...(status === undefined || status === false
      ? []
      : [{ kind: 'status' as const, status, from, part }]),
    ...(likelihood === undefined
      ? []
      : [{ kind: 'likelihood' as const, text: likelihood, from, part }]),
    ...sideFacts(statement, marks, part),
  ];
}

/** What any line may say beside its own: attention, links. */
export function sideFacts(statement: Statement, marks: Marks, part: PartName | undefined): Fact[] {
  const from = [statement];
  const reason = attentionText(marks.rest);
  return [
    ...(marks.attention && reason !== ''
      ? [{ kind: 'attention' as const, text: reason, from, part: undefined }]
      : []),
    ...findLinks(statement.text).map((link): Fact => ({ kind: 'link', ...link, from, part })),
  ];
}

function attentionText(rest: string): string {
  return withoutEdges(
    entryText(rest)
      .replace(/^attention\b/iu, '')
      .replace(/(?:^|\s)!{1,3}(?=\s|$)/gu, ' '),
  );
}

/** What stands below an ask tells why. */
function readAsks(
  context: RemarkContext,
  statement: Statement,
  marks: Marks,
  part: PartName | undefined,
): Remark[] {
  const found = findAsks(marks.rest, context.date);
  if (found.length === 0) return [];
  const below = flatten(statement.children);
  const why = below.map(({ text }) => entryText(text)).join('; ');
  const done = statement.box === 'ticked' || marks.status === 'ready';
  const asks = found.map((ask): Fact => ({
    kind: 'ask',
    ...ask,
    what: entryText(ask.what),
    why: why === '' ? undefined : why,
    done,
    from: [statement, ...below],
    part,
  }));
  return [
    { statement, part, facts: [...asks, ...sideFacts(statement, marks, part)] },
    ...below.map((child) => ({ statement: child, part, facts: linkFacts(child, part) })),
  ];
}

/** Options and the outcome stand below their question; anything else there is a remark. */
export function readQuestion(
  context: RemarkContext,
  statement: Statement,
  part: PartName | undefined,
  text: string,
): Remark[] {
  const below = statement.children.map((child) => ({
    child,
    found: findDecision(readMarks(withoutLinks(child.text)).rest),
  }));
  const own = below.filter(({ found }) => found?.kind === 'option' || found?.kind === 'outcome');
  const outcome = own.map(({ found }) => found).find((found) => found?.kind === 'outcome')?.text;
  const fact: Fact = {
    kind: 'question',
    text: entryText(text),
    options: own.flatMap(({ found }) => optionOf(found)),
    outcome: outcome === '' ? undefined : outcome,
    from: [statement, ...own.map(({ child }) => child)],
    part: undefined,
  };
  const marks = readMarks(withoutLinks(statement.text));
  const others = below.filter((each) => !own.includes(each)).map(({ child }) => child);
  return [
    { statement, part, facts: [fact, ...sideFacts(statement, marks, part)] },
    ...own.map(({ child }) => ({ statement: child, part, facts: linkFacts(child, part) })),
    ...readRemarks(context, [...own.flatMap(({ child }) => child.children), ...others], part),
  ];
}

function optionOf(found: FoundDecision | undefined) {
  return found?.kind === 'option' && found.text !== ''
    ? [{ text: entryText(found.text), rejected: found.rejected }]
    : [];
}

function linkFacts(statement: Statement, part: PartName | undefined): Fact[] {
  const from = [statement];
  return findLinks(statement.text).map((link): Fact => ({ kind: 'link', ...link, from, part }));
}

/** A statement's descendants, in the order of the file. */
export function flatten(statements: readonly Statement[]): Statement[] {
  return statements.flatMap((statement) => [statement, ...flatten(statement.children)]);
}
