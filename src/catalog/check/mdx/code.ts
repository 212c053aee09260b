import { problem, type Problem } from '../../problem.ts';
import type { CheckInput } from '../check.ts';

/** Reports code in MDX, unless the site allows it. */
export function checkMdxCode({ parsed, site, refusesMdxCode }: CheckInput): Problem[] {
  // Without the settings of the site nobody knows; the error in site.yaml stops the build, too.
  if (site === undefined || (site.mdx.code && !refusesMdxCode)) return [];
  const hint = refusesMdxCode ? REFUSED : NOT_ALLOWED;
  return parsed.flatMap(({ path, body }) =>
    (body?.code ?? [])
      // The import that would bring it is reported.
      .filter(({ kind }) => kind !== 'tag')
      .map((found) =>
        problem(
          path,
          found,
          'mdx-code',
          `${found.what} is code, which this site does not allow`,
          hint,
        ),
      ),
  );
}

const WRITE = 'Use Markdown and the components of the handbook; write &#123; for the character {.';
const NOT_ALLOWED = `${WRITE} To allow code, which can read everything that its user can, set mdx: { code: true } in site.yaml.`;
const REFUSED = `${WRITE} RELNOTES_MDX_CODE=off refuses code here, whatever site.yaml says.`;
