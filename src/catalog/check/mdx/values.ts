import { didYouMean } from '../../parse/nearest.ts';
import type { BodyValue } from '../../parse/markdown/context.ts';
import { problem, type Problem } from '../../problem.ts';
import type { CheckInput } from '../check.ts';

/** Reports components of MDX that name a release or an area that no page could show. */
export function checkMdxValues(input: CheckInput): Problem[] {
  return input.parsed.flatMap(({ path, body }) =>
    (body?.values ?? []).flatMap((value) => valueProblem(input, path, value)),
  );
}

/** Returns the problem of a release or an area that a component names, if there is one. */
export function valueProblem(input: CheckInput, path: string, value: BodyValue): Problem[] {
  const found = valueFault(input, value);
  if (found === undefined) return [];
  const { code, message, hint } = found;
  return [problem(path, value, code, `${message} on <${value.component}>`, hint)];
}

function valueFault({ releaseIds, site }: CheckInput, { kind, text }: BodyValue) {
  if (kind === 'area') {
    const known = site?.areas.map(({ id }) => id);
    // Without site.yaml, nobody knows the areas; its own errors stop the build.
    if (known === undefined || known.includes(text)) return undefined;
    const hint = didYouMean(text, known);
    return { code: 'unknown-area', message: `unknown area "${text.slice(0, 40)}"`, hint } as const;
  }
  if (releaseIds.includes(text)) return undefined;
  const message = `unknown release "${text.slice(0, 40)}"`;
  return { code: 'unknown-release', message, hint: didYouMean(text, releaseIds) } as const;
}
