import { errorIn, plainMarkdown } from './clean-markdown.ts';
import { mapOutsideCode } from './outside-code.ts';

/** Returns Markdown so that it means the same in MDX, where `{` and `<` begin code. */
export function mdxText(markdown: string): string {
  const text = mapOutsideCode(markdown, (part) =>
    part
      .replaceAll(/<(https?:\/\/[^<>\s]{1,1000})>/gu, '[$1]($1)')
      .replaceAll(/(?<!\\)<\/?[a-z][^<>]{0,200}>/giu, ' ')
      .replaceAll(/\\?</gu, '&lt;')
      .replaceAll(/\\?\{/gu, '&#123;')
      .replaceAll(/\\?\}/gu, '&#125;')
      .replaceAll(/^(?:im|ex)port\b/gmu, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`),
  );
  if (errorIn(text, 'mdx') === undefined) return text;
  return plainMarkdown(markdown)
    .replaceAll(/\\?\{/gu, '&#123;')
    .replaceAll(/\\?\}/gu, '&#125;')
    .replaceAll(/\\?</gu, '&lt;');
}
