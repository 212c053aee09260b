import type { z } from 'zod';
import { schemasAt } from '../../schema/fields.ts';
import { formOf } from '../../schema/forms.ts';
import { problem, type Problem } from '../problem.ts';
import type { YamlLoss } from '../read/yaml-losses.ts';
import type { YamlSource } from '../read/yaml-source.ts';

/** Longest quoted form that a hint shows; a longer one is no help on a terminal. */
const SHOWN = 120;

/** Reports texts of the fields that YAML cuts or changes, as in `title: Fix the crash of #123`. */
export function lostTexts(
  file: string,
  schema: z.core.$ZodType,
  { losses = [] }: YamlSource,
): Problem[] {
  return losses
    .filter(({ path }) => isText(schema, path))
    .map((loss) => {
      const code = loss.kind === 'comment' ? 'yaml-comment' : 'yaml-escape';
      return problem(file, loss.at, code, factOf(loss), hintOf(loss));
    });
}

function isText(schema: z.core.$ZodType, path: readonly PropertyKey[]): boolean {
  return schemasAt(schema, path).some((found) => {
    const form = formOf(found);
    return form === 'text' || form === 'markdown';
  });
}

function factOf({ kind, path, lost }: YamlLoss): string {
  const name = path.findLast((step) => typeof step === 'string');
  const field = name === undefined ? 'the text' : `"${name}"`;
  const shown = lost.length > 60 ? `${lost.slice(0, 59)}…` : lost;
  return kind === 'comment'
    ? `${field} ends before "${shown}", which YAML reads as a comment`
    : `${field} contains ${shown}, which YAML reads as another character`;
}

function hintOf({ kind, quoted }: YamlLoss): string {
  const form = quoted.length > SHOWN ? 'in quotes' : quoted;
  return kind === 'comment'
    ? `Write ${form}, or put the comment on a separate line.`
    : `Write ${form}, or the character itself.`;
}
