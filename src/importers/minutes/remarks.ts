import { findAnswers, findCriterion, type FoundAnswer } from './criteria.ts';
import type { MinutesFact, PartName } from './facts.ts';
import { withoutLinks } from './links.ts';
import { trimSeparators, type LineMarks } from './marks.ts';
import { readOwners } from './owners.ts';
import { statusOfBox } from './topic-line-facts.ts';
import { partAtStart, findPart, newPart, matchPartTitle } from './parts.ts';
import { findDecision } from './questions.ts';
import { plainFacts, readRemarkMarks } from './remark-facts.ts';
import { readAsks, readQuestion, type Remark, type RemarkContext } from './remark-kinds.ts';
import type { Statement } from './statements.ts';

/** Reads the remarks below the line of an item, outermost first. */
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
  const titled = matchPartTitle(context.item, words);
  const marks = readRemarkMarks(titled?.rest ?? words);
  const plain = trimSeparators(marks.rest);
  const decision = titled === undefined ? findDecision(plain) : undefined;
  if (decision?.kind === 'question') {
    const { remarks, left } = readQuestion(statement, above, decision.text);
    return [...remarks, ...readRemarks(context, left, above)];
  }
  const owners = readOwners(context.people, words);
  if (owners.length > 0)
    return [ownersOf(statement, owners), ...readRemarks(context, statement.children, above)];
  const asks = titled === undefined ? readAsks(context, statement, marks, above) : [];
  if (asks.length > 0) return asks;
  if (decision?.kind === 'outcome') {
    const fact: MinutesFact = {
      kind: 'outcome',
      text: decision.text,
      from: [statement],
      part: undefined,
    };
    const facts = decision.text === '' ? [] : [fact];
    return [{ statement, part: above, facts }, ...readRemarks(context, statement.children, above)];
  }
  const answers = titled === undefined ? answersOf(context, statement, words) : [];
  const part = resolvePart(context, statement, { above, marks, plain, answers, titled });
  const answered = answers.map((answer): MinutesFact => ({
    kind: 'answer',
    ...answer,
    from: [statement],
    part: above,
  }));
  const stated = marks.status ?? statusOfBox(statement.box);
  const status = answers.length === 0 ? stated : undefined;
  const facts = [
    ...answered,
    ...plainFacts(statement, marks, part.name, part.isStated && status),
    ...deferral(context, statement, marks, part.name),
  ];
  return [
    { statement, part: part.name, facts },
    ...readRemarks({ ...context, parent: plain }, statement.children, part.name),
  ];
}

/** Returns the answers in a line; a checkbox before the name of a criterion is one. */
function answersOf({ site }: RemarkContext, { box }: Statement, words: string): FoundAnswer[] {
  const written = findAnswers(site, words);
  const id = box === undefined || written.length > 0 ? undefined : findCriterion(site, words);
  return id === undefined ? written : [{ id, state: box === 'ticked' ? 'met' : 'unmet' }];
}

function ownersOf(statement: Statement, owners: readonly string[]): Remark {
  const facts = owners.map((name): MinutesFact => ({
    kind: 'owner',
    name,
    from: [statement],
    part: undefined,
  }));
  return { statement, part: undefined, facts };
}

/** Reads the release that an item was postponed to; parts have no such field. */
function deferral(
  { later }: RemarkContext,
  statement: Statement,
  { status, target }: LineMarks,
  part: PartName | undefined,
): MinutesFact[] {
  const release = status === 'deferred' && part === undefined ? later(target) : undefined;
  return release === undefined ? [] : [{ kind: 'deferred-to', release, from: [statement], part }];
}

/** A remark with everything that was read from its words. */
interface ParsedRemark {
  readonly above: PartName | undefined;
  readonly marks: LineMarks;
  readonly plain: string;
  readonly answers: readonly FoundAnswer[];
  readonly titled: { readonly value: PartName } | undefined;
}

/** Determines the part that a remark is about, and whether its state applies to that part. */
function resolvePart(
  context: RemarkContext,
  statement: Statement,
  { above, marks, plain, answers, titled }: ParsedRemark,
): { readonly name: PartName | undefined; readonly isStated: boolean } {
  const entry = context.known(statement);
  if (titled !== undefined) return { name: titled.value, isStated: true };
  if (answers.length > 0) return { name: above, isStated: false };
  if (entry !== undefined) {
    const known = partIn(context, entry.part, above);
    return { name: known ?? above, isStated: known !== undefined };
  }
  const stated = marks.status ?? statusOfBox(statement.box);
  const named = (stated === undefined ? partAtStart : findPart)(context.item, plain);
  if (named !== undefined) return { name: named, isStated: true };
  // A state without a name applies to the line above.
  const hasName = stated !== undefined && /[\p{L}\p{N}]/u.test(plain);
  return { name: hasName ? newPart(plain) : above, isStated: true };
}

/** Returns the part in the entry of a line, unless it is inherited from the line above. */
function partIn(
  { item }: RemarkContext,
  id: string | undefined,
  above: PartName | undefined,
): PartName | undefined {
  return id === above?.id ? undefined : item?.parts.find((part) => part.id === id);
}
