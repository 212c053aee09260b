const DEGREE = '(?:very |rather |quite |extremely )?';
const LIKELIHOOD = new RegExp(
  `\\b(${DEGREE}(?:low|small|medium|high|good))\\s+(?:probability|likelihood|chances?)\\b` +
    `|\\b(?:probability|likelihood|chances?)(?:\\s*(?:is|are|:))?\\s*(${DEGREE}(?:low|small|medium|high|good))\\b` +
    `|\\b(${DEGREE}(?:un)?likely)\\b`,
  'iu',
);

/** Finds a likelihood in a line, in its own words: `very low`. */
export function findLikelihood(text: string): string | undefined {
  const match = LIKELIHOOD.exec(text);
  return (match?.[1] ?? match?.[2] ?? match?.[3])?.toLowerCase();
}
