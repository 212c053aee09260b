import type { PathNewsModel } from '../../../view/upgrade/path-news.ts';
import { blocks, list } from '../blocks.ts';
import { marks, section, type Writer } from '../writer.ts';

/** Writes what is new on a path: the items that the page has, and where the others are. */
export function pathNewsText(writer: Writer, news: PathNewsModel): string {
  const { title, lead, leftOut, kinds, rest } = news;
  return section(
    title,
    writer.text([lead, leftOut ?? ''].join(' ').trim()),
    ...kinds.flatMap((kind) => [
      writer.title(3, kind.title),
      ...kind.areas.map(({ title: area, items }) =>
        blocks(
          writer.title(4, area),
          list(
            items.map(
              (item) =>
                `${writer.link({ label: item.title, href: item.href })} ${writer.text(item.version)}${marks(item.tags)}`,
            ),
          ),
        ),
      ),
    ]),
    rest && blocks(writer.text(rest.text), writer.links(rest.links)),
  );
}
