import type { Problem } from '../problem.ts';
import { at, filesOf, type CheckInput } from './check.ts';

/** Reports kinds of which site.yaml names two sections. */
export function checkSections(input: CheckInput): Problem[] {
  return filesOf(input, 'site').flatMap((file) =>
    file.fields.sections.flatMap(({ kind }, index, all) => {
      if (all.findIndex((one) => one.kind === kind) === index) return [];
      const message = `two sections are for the kind "${kind}"`;
      const hint = 'Remove one of the two.';
      return [at(file, ['sections', index, 'kind'], 'duplicate-id', message, hint)];
    }),
  );
}
