import type { Item, Site } from '../../domain/catalog.ts';
import { findAsks } from './asks.ts';
import { entryText } from './clean.ts';
import type { Fact, PartName } from './facts.ts';
import type { KnownEntries } from './known-entries.ts';
import { withoutLinks } from './links.ts';
import { readMarks, type Marks } from './marks.ts';
import { findDecision, type FoundDecision } from './questions.ts';
import { linkFacts, sideFacts } from './remark-facts.ts';
import { flatten, type Statement } from './statements.ts';

/** What remarks are read against. */
export interface RemarkContext {
  readonly site: Site;
  /** The item they are about; undefined for one that is proposed. */
  readonly item: Item | undefined;
  readonly date: string;
  /** The id of the later release that a word like `R7` means; undefined if there is none. */
  readonly later: (name: string | undefined) => string | undefined;
  /** Entries of the meeting, if it stands already. */
  readonly known: KnownEntries;
}

/** A remark below an item's line: what it says, and the part it is about. */
export interface Remark {
  readonly statement: Statement;
  readonly part: PartName | undefined;
  readonly facts: readonly Fact[];
}

/** What stands below an ask tells why. */
export function readAsks(
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

/** A question with its options and its outcome, and what else stands below it. */
export interface QuestionRemarks {
  readonly remarks: readonly Remark[];
  readonly left: readonly Statement[];
}

/** Options and the outcome stand below their question; anything else there is left. */
export function readQuestion(
  statement: Statement,
  part: PartName | undefined,
  text: string,
): QuestionRemarks {
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
  return {
    remarks: [
      { statement, part, facts: [fact, ...sideFacts(statement, marks, part)] },
      ...own.map(({ child }) => ({ statement: child, part, facts: linkFacts(child, part) })),
    ],
    left: [...own.flatMap(({ child }) => child.children), ...others],
  };
}

function optionOf(found: FoundDecision | undefined) {
  return found?.kind === 'option' && found.text !== ''
    ? [{ text: entryText(found.text), rejected: found.rejected }]
    : [];
}
