import { findAnswers, type FoundAnswer } from './criteria.ts';
import type { Fact, PartName } from './facts.ts';
import { withoutLinks } from './links.ts';
import { withoutEdges, type Marks } from './marks.ts';
import { partBegun, partNamed, partOf, partTitled } from './parts.ts';
import { findDecision } from './questions.ts';
import { plainFacts, readRemarkMarks } from './remark-facts.ts';
import { readAsks, readQuestion, type Remark, type RemarkContext } from './remark-kinds.ts';
import type { Statement } from './statements.ts';

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
  if (decision?.kind === 'question') {
    const { remarks, left } = readQuestion(statement, above, decision.text);
    return [...remarks, ...readRemarks(context, left, above)];
  }
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
  const facts = [
    ...answered,
    ...plainFacts(statement, marks, part.name, part.isStated && status),
    ...deferral(context, statement, marks, part.name),
  ];
  return [
    { statement, part: part.name, facts },
    ...readRemarks(context, statement.children, part.name),
  ];
}

/** An item that is postponed may say where to; a part has no field for that. */
function deferral(
  { later }: RemarkContext,
  statement: Statement,
  { status, target }: Marks,
  part: PartName | undefined,
): Fact[] {
  const release = status === 'deferred' && part === undefined ? later(target) : undefined;
  return release === undefined ? [] : [{ kind: 'deferred-to', release, from: [statement], part }];
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
