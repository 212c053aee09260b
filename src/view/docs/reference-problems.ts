import { PROBLEM_CODES } from '../../schema/problem-codes.ts';
import { isProblemCode, mayBeLowered } from '../../schema/code-severity.ts';
import { SEVERITIES_OF_CHECKS } from '../../schema/vocabulary.ts';
import type { ViewContext } from '../context.ts';
import { inlineHtml } from '../shared/inline.ts';
import type { Html } from '../../lib/html.ts';

/** The problem codes of one level with their meanings. */
export interface ProblemReference {
  readonly id: string;
  readonly caption: string;
  readonly columns: ViewContext['words']['reference']['columns'];
  readonly rows: readonly {
    readonly code: string;
    readonly meaningHtml: Html;
    /** The severities that `checks` in site.yaml may give it. */
    readonly severitiesHtml: Html;
  }[];
}

/** Returns the data of `<ProblemReference level>`. Throws if there is no such level. */
export function problemReference({ words }: ViewContext, level: string): ProblemReference {
  if (level !== 'error' && level !== 'warning') {
    throw new Error(`<ProblemReference> has an unknown level "${level}". Known: error, warning.`);
  }
  const { codes, columns, levels } = words.reference;
  return {
    id: `codes-${level}`,
    caption: codes(levels[level]),
    columns,
    rows: Object.entries(PROBLEM_CODES)
      .filter(([, found]) => found.level === level)
      .map(([code, { says }]) => ({
        code,
        meaningHtml: inlineHtml(says),
        severitiesHtml: inlineHtml(severitiesOf(code)),
      })),
  };
}

function severitiesOf(code: string): string {
  const isFree = isProblemCode(code) && mayBeLowered(code);
  return SEVERITIES_OF_CHECKS.filter((one) => isFree || one === 'error')
    .map((one) => `\`${one}\``)
    .join(', ');
}
