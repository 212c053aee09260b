import type { HistoryEntryModel } from '../../../view/item/item-history.ts';
import type { ItemTexts } from '../bodies.ts';
import type { ItemPage } from '../../../view/item/item-page.ts';
import type { NamedAnswer, PartModel } from '../../../view/item/item-parts.ts';
import type { AskModel, DecisionModel, LabelledDay } from '../../../view/item/item-questions.ts';
import type { ReadinessSection } from '../../../view/item/item-readiness.ts';
import { blocks, heading, list, paragraph, separateBlocks, table } from '../blocks.ts';
import { dutyTexts } from '../lists.ts';
import type { BodyWriter } from '../twin.ts';
import { labelled, marks, section, whenText, type Writer } from '../writer.ts';

/** An item: the note first, then how it came about. */
export function itemText(
  writer: BodyWriter,
  page: ItemPage,
  { restHtml, body }: ItemTexts,
): string {
  const { over, parts, readiness, asks, decisions, history, links } = page;
  return blocks(
    `${[...over.areas.map(writer.link), writer.text(over.kind)].join(' · ')}${marks([over.breaking])}`,
    paragraph(writer.inline(page.leadHtml)),
    writer.notice(page.attention),
    dutyTexts(writer, page.duties),
    separateBlocks(
      writer.facts(page.facts),
      blocks(paragraph(writer.inline(restHtml)), writer.body(body)),
    ),
    parts && section(parts.title, ...parts.parts.map((part) => partText(writer, part))),
    readiness && readinessText(writer, readiness),
    asks && section(asks.title, askList(writer, asks.asks)),
    decisions &&
      section(decisions.title, ...decisions.decisions.map((one) => decision(writer, one))),
    history &&
      section(history.title, list(history.entries.map((one) => historyEntry(writer, one)))),
    links && section(links.title, writer.links(links.links)),
    writer.sources(page.sources),
  );
}

function partText(writer: Writer, part: PartModel): string {
  const { title, tag, likelihood, noteHtml, answers, links, asks } = part;
  return blocks(
    heading(3, `${writer.text(title)}${marks([tag])}`),
    likelihood === undefined ? '' : writer.text(likelihood),
    paragraph(writer.inline(noteHtml)),
    answerList(writer, answers),
    writer.links(links),
    askList(writer, asks),
  );
}

function answerList(writer: Writer, answers: readonly NamedAnswer[]): string {
  return list(
    answers.map(({ title, tag, noteHtml, evidence }) => {
      const said = [writer.inline(noteHtml), ...evidence.map(writer.link)].filter(Boolean);
      return `${labelled(title, writer.text(tag.word))}${said.length > 0 ? `. ${said.join(' ')}` : ''}`;
    }),
  );
}

function readinessText(writer: Writer, { title, head, rows }: ReadinessSection): string {
  return section(
    title,
    table(
      head.map((text) => writer.text(text)),
      rows.map(({ title: name, question, tag, noteHtml, evidence }) => [
        `${labelled(name, writer.text(question))}`,
        writer.text(tag.word),
        [writer.inline(noteHtml), ...evidence.map(writer.link)].filter(Boolean).join(' '),
      ]),
    ),
  );
}

function dateText(writer: Writer, dates: readonly LabelledDay[]): string {
  return dates.map(({ label, day }) => `${writer.text(label)} ${whenText(day)}`).join(', ');
}

function askList(writer: Writer, asks: readonly AskModel[]): string {
  return list(
    asks.map(({ who, tag, html, whyHtml, dates, outcome, sources }) => {
      const more = [
        writer.inline(whyHtml),
        dateText(writer, dates),
        outcome === undefined ? '' : writer.text(outcome),
        sources.map(writer.link).join(', '),
      ];
      return `${labelled(who, writer.inline(html))}${marks([tag])}\n${list(more)}`.trim();
    }),
  );
}

function decision(writer: Writer, one: DecisionModel): string {
  const options = one.options.map(({ html, rejectedHtml }) => {
    const rejected = labelled(one.rejected, writer.inline(rejectedHtml));
    return rejected === '' ? writer.inline(html) : `${writer.inline(html)} ${rejected}`;
  });
  return blocks(
    heading(3, writer.inline(one.html)),
    list(options),
    paragraph(labelled(one.outcome.label, writer.inline(one.outcome.html))),
    dateText(writer, one.dates),
    writer.links(one.sources),
  );
}

function historyEntry(writer: Writer, entry: HistoryEntryModel): string {
  const { day, places, tags, noteHtml, attention, answers, parts, sources } = entry;
  const head = [whenText(day), ...places.map(writer.link)].filter(Boolean).join(' · ');
  const nested = [
    writer.inline(noteHtml),
    attention === undefined ? '' : labelled(attention.label, writer.inline(attention.html)),
    ...parts.map((part) =>
      [
        `${writer.text(part.title)}${marks(part.tags)} ${writer.inline(part.noteHtml)}`.trim(),
        answerList(writer, part.answers),
      ].join('\n'),
    ),
    sources.map(writer.link).join(', '),
  ];
  return [`${head}${marks(tags)}`, list(nested), answerList(writer, answers)]
    .filter(Boolean)
    .join('\n');
}
