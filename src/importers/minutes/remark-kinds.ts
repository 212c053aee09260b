import type { Item, Site } from '../../domain/catalog.ts';
import { askedIn } from './line-facts.ts';
import { peopleInTurn } from './named-asks.ts';
import type { People } from './people.ts';
import { entryText } from './clean.ts';
import type { MinutesFact, PartName } from './facts.ts';
import type { EntryLookup } from './known-entries.ts';
import { withoutLinks } from './links.ts';
import { readMarks, type LineMarks } from './marks.ts';
import { findDecision, type FoundDecision } from './questions.ts';
import { linkFacts, sideFacts } from './remark-facts.ts';
import { flatten, type Statement } from './statements.ts';

/** The content that remarks are compared with. */
export interface RemarkContext {
  readonly site: Site;
  /** The item that the remarks are about; undefined for a proposed one. */
  readonly item: Item | undefined;
  readonly date: string;
  readonly people: People;
  /** Resolves a word like `R7` to the id of another release; undefined if there is none. */
  readonly later: (name: string | undefined) => string | undefined;
  /** The words of the line above, without its state. */
  readonly parent: string;
  /** Lookup of entries in the existing meeting. */
  readonly known: EntryLookup;
}

/** A remark below the line of an item: its facts, and the part it is about. */
export interface Remark {
  readonly statement: Statement;
  readonly part: PartName | undefined;
  readonly facts: readonly MinutesFact[];
}

/** Reads the asks of a line; the lines below it give the reason. */
export function readAsks(
  context: RemarkContext,
  statement: Statement,
  marks: LineMarks,
  part: PartName | undefined,
): Remark[] {
  const turn = peopleInTurn(marks.rest, context.people);
  const what = context.parent;
  const found =
    turn.length > 0 && what !== ''
      ? turn.map((of) => ({ of, what, via: undefined, by: undefined }))
      : askedIn(context, marks.rest, statement.box);
  if (found.length === 0) return [];
  const below = flatten(statement.children);
  const why = below.map(({ text }) => entryText(text)).join('; ');
  const done = statement.box === 'ticked' || marks.status === 'ready';
  const asks = found.map((ask): MinutesFact => ({
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

/** A question with its options and its outcome, and the other statements below it. */
export interface QuestionRemarks {
  readonly remarks: readonly Remark[];
  readonly left: readonly Statement[];
}

/** Reads a question with the options and the outcome below it. */
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
  const fact: MinutesFact = {
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
