import type { Problem } from '../problem.ts';

/** Leaves one problem for all diagrams of a site, at the first of them: the problems are in order. */
export function joinDiagrams(problems: readonly Problem[]): readonly Problem[] {
  const diagrams = problems.filter(({ code }) => code === 'diagram-as-code');
  const [first] = diagrams;
  if (first === undefined || diagrams.length === 1) return problems;
  const message = `${diagrams.length} Mermaid diagrams appear as code; this is the first`;
  return problems.flatMap((found) => {
    if (found === first) return [{ ...found, message }];
    return found.code === 'diagram-as-code' ? [] : [found];
  });
}
