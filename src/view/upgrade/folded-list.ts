import type { UpgradePath } from '../../domain/upgrade-path.ts';
import { escapeText, type Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import { numberForms } from '../search/plural-forms.ts';
import type { NavLink } from '../site/nav.ts';
import { sentenceHtml, type Shown } from './path-choice.ts';
import type { StepFilter } from './path-step.ts';

/** A line of a collapsed list, with the reason why it stands there. */
export interface FoldedLine extends Shown {
  readonly link: NavLink;
  /** The name of an upgrade note, such as `2.0/manager-update`, which can be opened in place. */
  readonly note?: string | undefined;
  readonly filterBy?: StepFilter | undefined;
  /** Undefined if the title of the list says it. */
  readonly reason: string | undefined;
  /** A link to the entry that is the reason. */
  readonly by: NavLink | undefined;
}

/** A reason why entries are in a collapsed list. */
export type FoldedKind =
  'information' | 'not-recommended' | 'replaced' | 'other-versions' | 'fixed' | 'unrecorded';

/** A collapsed list of notes that are not steps, or of known issues that a path makes irrelevant. */
export interface FoldedList {
  readonly kind: FoldedKind;
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
  { kind, title }: { readonly kind: FoldedKind; readonly title: (n: number) => string },
  lines: readonly FoldedLine[],
): FoldedList | undefined {
  if (lines.length === 0) return undefined;
  const shown = lines.filter(({ hidden }) => hidden !== true).length;
  return {
    kind,
    title: shown === 0 ? escapeText('') : sentenceHtml(path, title(shown)),
    titles: JSON.stringify(numberForms(lang, title)),
    lines,
    hidden: shown === 0,
  };
}
