import type { z } from 'zod';

/** Returns the next step that a rule of a schema gives with its fault (`params.hint`); undefined if it gives none. */
export function nextStep(issue: z.core.$ZodIssue): string | undefined {
  const hint: unknown = issue.code === 'custom' ? issue.params?.['hint'] : undefined;
  return typeof hint === 'string' ? hint : undefined;
}
