import type { Board } from '../../view/readiness/readiness-board.ts';
import { inlineText } from '../markdown/inline.ts';
import { csvText } from './csv.ts';
import type { Html } from '../../lib/html.ts';

/** Column headings that the board itself does not have. */
export interface CsvHeads {
  readonly area: string;
  readonly attention: string;
  readonly parts: string;
  readonly remark: (criterion: string) => string;
  readonly address: string;
}

/** Renders the readiness board as CSV, in UTF-8. */
export function readinessCsv(
  { columns, criteria, groups }: Board,
  heads: CsvHeads,
  absolute: (path: string) => string,
): string {
  const head = [
    columns.item,
    heads.area,
    columns.status,
    ...criteria.flatMap(({ title }) => [title, heads.remark(title)]),
    heads.attention,
    heads.parts,
    heads.address,
  ];
  const rows = groups.flatMap(({ title: area = '', rows: own }) =>
    own.map(({ label, tag, answers, attentionHtml, parts, href }) => [
      label,
      area,
      tag.word,
      ...criteria.flatMap(({ id }) => {
        const answer = answers.find(({ criterion }) => criterion === id);
        return [answer?.tag.word ?? '', plain(answer?.noteHtml)];
      }),
      plain(attentionHtml),
      parts.map((part) => `${part.title}: ${part.tag.word}`).join('; '),
      absolute(href),
    ]),
  );
  return csvText([head, ...rows]);
}

function plain(html: Html | undefined): string {
  return html === undefined ? '' : inlineText(html);
}
