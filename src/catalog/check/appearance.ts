import { appearanceFiles } from '../appearance-files.ts';
import { nearest } from '../parse/nearest.ts';
import type { Problem } from '../problem.ts';
import { at, filesOf, type CheckInput } from './check.ts';

/** Reports files that site.yaml names for the look of the site and that are not there. */
export function checkAppearance(input: CheckInput): Problem[] {
  return filesOf(input, 'site').flatMap((file) =>
    appearanceFiles(file.fields)
      .filter(({ path }) => !input.paths.has(path))
      .map(({ field, path }) =>
        at(
          file,
          field,
          'appearance-file-missing',
          `there is no file "${path}" that can be published`,
          hintFor(path, input),
        ),
      ),
  );
}

function hintFor(path: string, { paths }: CheckInput): string {
  const near = nearest(path, [...paths]);
  return near === undefined
    ? 'Put it into the content folder, or remove the field.'
    : `Did you mean "${near}"?`;
}
