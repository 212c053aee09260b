import { blocks, heading, list } from '../../formats/markdown/blocks.ts';
import { markdownText } from '../../formats/markdown/escape.ts';
import { withoutMentions } from '../../formats/markdown/mentions.ts';
import type { ApiNewsItem } from '../../schema/api/news.ts';
import { wordsOf } from '../../i18n/languages.ts';
import { ITEM_KINDS } from '../../schema/vocabulary.ts';
import { counted } from '../shared/text.ts';
import { linked } from './markdown-link.ts';
import { matchLines } from './matched.ts';
import type { News } from './news.ts';
import { endsText } from './plan-words.ts';

const { kinds: KINDS } = wordsOf('en');

/** Items of one kind, by area; an area without an id is no area. */
interface KindGroup {
  readonly title: string;
  readonly areas: readonly { readonly area: string; readonly items: News['items'] }[];
}

/** Groups what is new by kind, then by area, in the order of the path. */
function newsGroups(items: News['items']): KindGroup[] {
  const byKind = Map.groupBy(items, ({ kind }) => kind);
  return ITEM_KINDS.flatMap((kind) => {
    const own = byKind.get(kind) ?? [];
    const areas = [...Map.groupBy(own, ({ area }) => area)].map(([area, list]) => ({
      area,
      items: list,
    }));
    return own.length === 0 ? [] : [{ title: KINDS[kind], areas }];
  });
}

/** Formats what is new for a terminal. */
export function newsAsText(news: News): string {
  const groups = newsGroups(news.items).map(({ title, areas }) => [
    title,
    ...areas.flatMap(({ area, items }) => [
      ...(area === '' ? [] : [`  ${area}`]),
      ...items.flatMap((one) => [
        `  - ${one.title} (${marksOf(one)})  ${one.ref}`,
        ...matchLines(one.matches).map((line) => `      ${line}`),
      ]),
    ]),
  ]);
  const head = [newsTitle(news), newsSentence(news), ...news.matched, news.url];
  return `${[head, ...groups].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Formats what is new in Markdown that notifies nobody. */
export function newsAsMarkdown(news: News): string {
  const text = blocks(
    heading(1, markdownText(newsTitle(news))),
    markdownText([newsSentence(news), ...news.matched].join(' ')),
    linked(news.url, news.url),
    ...newsGroups(news.items).map(({ title, areas }) =>
      blocks(
        heading(2, title),
        ...areas.map(({ area, items }) =>
          blocks(
            area === '' ? '' : heading(3, markdownText(area)),
            list(
              items.map((one) =>
                blocks(
                  `${linked(one.title, one.url)} (${markdownText(marksOf(one))})`,
                  ...matchLines(one.matches).map(markdownText),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );
  return `${withoutMentions(text)}\n`;
}

function newsTitle(news: News): string {
  return `What is new ${endsText(news)}`;
}

function newsSentence({ items, left_out: leftOut, as_of: day }: News): string {
  const of = (reason: string) => leftOut.filter((one) => one.reason === reason).length;
  const [had, superseded, removed] = [of('had'), of('superseded'), of('removed')];
  const out = [
    ...(had === 0 ? [] : [`${had} that your release already has`]),
    ...(superseded === 0 ? [] : [`${superseded} that a later item continues`]),
    ...(removed === 0 ? [] : [`${removed} later removed`]),
  ];
  const sum = `${counted(items.length, 'item')}, as of ${day}.`;
  return out.length === 0 ? sum : `${sum} Left out: ${out.join(', ')}.`;
}

/** Returns the version that brings an item, and what else a reader must know of it. */
function marksOf({ version, breaking, state }: ApiNewsItem): string {
  const byState = { included: [], planned: ['planned'], unrecorded: ['not recorded as shipped'] };
  return [version, ...(breaking ? ['breaking'] : []), ...byState[state]].join(', ');
}
