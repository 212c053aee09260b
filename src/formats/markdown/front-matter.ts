import type { Fact } from '../../view/shared/facts.ts';
import type { SiteFrame } from '../../view/site/site-frame.ts';
import { yamlText } from './yaml-text.ts';

/** What a program is told of a page before its text. */
export interface TwinFacts {
  readonly frame: SiteFrame;
  readonly title: string;
  readonly facts?: readonly Fact[] | undefined;
}

/** The facts of a page as YAML front matter; days are written as `YYYY-MM-DD`. */
export function frontMatter({ frame, title, facts = [] }: TwinFacts): string {
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
