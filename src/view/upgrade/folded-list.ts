import type { UpgradePath } from '../../domain/upgrade-path.ts';
import { escapeText, type Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import { numberForms } from '../search/plural-forms.ts';
import type { NavLink } from '../site/nav.ts';
import { sentenceHtml, type Shown } from './path-choice.ts';

/** A line of a collapsed list, with the reason why it stands there. */
export interface FoldedLine extends Shown {
  readonly link: NavLink;
  readonly reason: string;
  /** A link to the entry that is the reason. */
  readonly by: NavLink | undefined;
}

/** A collapsed list of steps or known issues that a path makes irrelevant, each with the reason. */
export interface FoldedList {
  /** Counts the lines that are shown. */
  readonly title: Html;
  /** The title by plural category, as JSON, for a browser that shows other lines. */
  readonly titles: string;
  readonly lines: readonly FoldedLine[];
  /** True if it has no line for readers who choose no versions. */
  readonly hidden: boolean;
}

/** Returns a collapsed list; undefined without lines. `title` may hold `{from}` and `{to}` for versions. */
export function foldedList(
  { lang }: ViewContext,
  path: UpgradePath,
  title: (n: number) => string,
  lines: readonly FoldedLine[],
): FoldedList | undefined {
  if (lines.length === 0) return undefined;
  const shown = lines.filter(({ hidden }) => hidden !== true).length;
  return {
    title: shown === 0 ? escapeText('') : sentenceHtml(path, title(shown)),
    titles: JSON.stringify(numberForms(lang, title)),
    lines,
    hidden: shown === 0,
  };
}
