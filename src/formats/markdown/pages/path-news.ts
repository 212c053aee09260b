import type { PathNewsItem } from '../../../view/upgrade/path-news-item.ts';
import type { PathNewsModel } from '../../../view/upgrade/path-news.ts';
import { blocks, list } from '../blocks.ts';
import { marks, section, type Writer } from '../writer.ts';

/** Writes what is new on a path: the items that the page has, and where the others are. */
export function pathNewsText(writer: Writer, news: PathNewsModel): string {
  const { title, lead, leftOut, kinds, rest } = news;
  return section(
    title,
    [writer.inline(lead), ...leftOut.filter(isShown).map(({ text }) => writer.text(text))].join(
      ' ',
    ),
    ...kinds
      .filter(isShown)
      .flatMap((kind) => [
        writer.title(3, kind.title),
        ...kind.areas
          .filter(isShown)
          .map(({ title: area, items }) =>
            blocks(
              writer.title(4, area),
              list(items.filter(isShown).map((item) => itemLine(writer, item))),
            ),
          ),
      ]),
    rest && blocks(writer.text(rest.text), writer.links(rest.links)),
  );
}

function itemLine(writer: Writer, { title, href, version, tags }: PathNewsItem): string {
  return `${writer.link({ label: title, href })} ${writer.text(version)}${marks(tags)}`;
}

/** Tells whether readers who choose no versions see something. */
function isShown({ hidden = false }: { readonly hidden?: boolean }): boolean {
  return !hidden;
}
