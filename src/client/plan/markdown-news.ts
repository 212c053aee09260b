import { bullets, linkText, shown, textOf } from './markdown-parts.ts';

/** Returns the list of what is new, as the page shows it. */
export function newsParts(news: HTMLElement | null): string[] {
  if (news === null) return [];
  return [
    `## ${textOf(news.querySelector('h2'))}`,
    ...shown(news, ':scope > [data-lead], :scope > [data-left-out], .news-rest > p').map(textOf),
    ...shown(news, '[data-news-kind]').flatMap((kind) => [
      `### ${textOf(kind.querySelector('h3'))}`,
      ...shown(kind, '[data-news-area]').flatMap(areaParts),
    ]),
  ];
}

function areaParts(area: HTMLElement): string[] {
  const title = area.querySelector('h4');
  const lines = shown(area, 'li').map((line) => {
    const link = line.querySelector('a');
    const rest = [...line.children].filter((part) => part !== link && part.matches('small, .tag'));
    return [linkText(textOf(link), link), ...rest.map(textOf)].join(' ');
  });
  return [title === null ? '' : `#### ${textOf(title)}`, bullets(lines)];
}
