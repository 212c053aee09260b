import type { AgendaListEntry } from './agenda-lists.ts';
import type { ImportContext } from './context.ts';
import { entryText } from './clean.ts';
import type { MinutesFact } from './facts.ts';
import { askedIn } from './line-facts.ts';
import { withoutLinks } from './links.ts';
import { readMarks } from './marks.ts';
import { flatten, type MinutesSection, type Statement } from './statements.ts';
import { wordsOf } from './words.ts';

/** An item that an ask may name: one of the release, or one that the same minutes propose. */
export interface NamedItem {
  readonly slug: string;
  readonly names: readonly string[];
}

/** Reads the asks in lists of asks that name an item somewhere in their words; other lines are left. */
export function readSectionAsks(
  context: ImportContext,
  sections: readonly MinutesSection[],
  left: ReadonlySet<Statement>,
  items: readonly NamedItem[],
): AgendaListEntry[] {
  const asks = sections
    .filter(({ kind }) => kind === 'asks')
    .flatMap(({ statements }) => flatten(statements));
  return asks
    .filter((statement) => left.has(statement))
    .flatMap((statement) => {
      const facts = askFacts(context, statement);
      const slug = facts.length === 0 ? undefined : itemNamedIn(statement.text, items);
      if (slug === undefined) return [];
      const item = `${context.release.id}/${slug}`;
      return [{ slug, facts, linked: [{ statement, item }] }];
    });
}

function askFacts(context: ImportContext, statement: Statement): MinutesFact[] {
  const { catalog, people, date } = context;
  const marks = readMarks(withoutLinks(statement.text));
  const line = { site: catalog.site, people, date };
  const done = statement.box === 'ticked' || marks.status === 'ready';
  return askedIn(line, marks.rest, statement.box, true).map((ask) => ({
    kind: 'ask',
    ...ask,
    what: entryText(ask.what),
    why: undefined,
    done,
    from: [statement],
    part: undefined,
  }));
}

/** Returns the item whose name has the most words, all of which a text has; none if two are as long. */
export function itemNamedIn(text: string, items: readonly NamedItem[]): string | undefined {
  const words = new Set(wordsOf(entryText(text)));
  const found = items
    .map(({ slug, names }) => ({
      slug,
      length: Math.max(0, ...names.map((name) => coveredBy(words, name))),
    }))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length);
  const [first, second] = found;
  return first !== undefined && first.length > (second?.length ?? 0) ? first.slug : undefined;
}

function coveredBy(words: ReadonlySet<string>, name: string): number {
  const own = wordsOf(name);
  return own.length > 0 && own.every((word) => words.has(word)) ? own.join('').length : 0;
}
