import type { PageModel } from '../../view/page-kinds/page-kind.ts';
import type { Fact } from '../../view/shared/facts.ts';
import { yamlText } from './yaml-text.ts';

/** Returns the facts of a page as YAML front matter; days are written as `YYYY-MM-DD`. */
export function frontMatter({ frame, title, facts = [] }: PageModel): string {
  const yaml = yamlText({
    title,
    description: frame.description,
    url: frame.canonical,
    site: frame.siteTitle,
    language: frame.lang,
    as_of: frame.asOf.day.datetime,
    facts: facts.length === 0 ? undefined : Object.fromEntries(facts.map(entry)),
  });
  return `---\n${yaml}---`;
}

function entry({ label, values }: Fact): [string, string | string[]] {
  const texts = values.map(({ text, datetime }) => datetime ?? text);
  const [first = ''] = texts;
  return [label, texts.length === 1 ? first : texts];
}
