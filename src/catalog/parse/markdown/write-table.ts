import type { MdastNode } from 'satteri';
import { attributeHtml } from './html-text.ts';

type Table = Readonly<Extract<MdastNode, { type: 'table' }>>;
type Row = Readonly<Extract<MdastNode, { type: 'tableRow' }>>;
type Cell = Row['children'][number];

/** Returns a table, which is scrollable (elements.ts); `inside` returns the content of a cell. */
export function tableHtml({ align, children }: Table, inside: (cell: Cell) => string): string {
  const [head, ...rows] = children;
  const sides = (align ?? []).map((side) => (side ? attributeHtml('class', `align-${side}`) : ''));
  const row = ({ children: cells }: Row, tag: string): string => {
    const scope = tag === 'th' ? attributeHtml('scope', 'col') : '';
    const written = sides.map((side, column) => {
      const cell = cells[column];
      return `<${tag}${scope}${side}>${cell === undefined ? '' : inside(cell)}</${tag}>\n`;
    });
    return `<tr>\n${written.join('')}</tr>\n`;
  };
  const body = rows.map((cells) => row(cells, 'td')).join('');
  const parts = [
    head === undefined ? '' : `<thead>\n${row(head, 'th')}</thead>\n`,
    body === '' ? '' : `<tbody>\n${body}</tbody>\n`,
  ];
  return `<div class="table-scroll" tabindex="0"><table>\n${parts.join('')}</table></div>`;
}
