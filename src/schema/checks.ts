import { z } from 'zod';
import { PROBLEM_CODES } from './problem-codes.ts';
import { isProblemCode, mayBeLowered } from './code-severity.ts';
import { SEVERITIES_OF_CHECKS } from './vocabulary.ts';

/** `checks` in site.yaml: how serious a problem is, by its code. */
export const checks = z
  .partialRecord(
    z.enum(Object.keys(PROBLEM_CODES).filter(isProblemCode)),
    z
      .enum(SEVERITIES_OF_CHECKS)
      .meta({ description: 'How serious the problem is.', examples: ['error'] }),
  )
  .superRefine((severities, context) => {
    for (const [code, severity] of Object.entries(severities)) {
      if (severity === 'error' || !isProblemCode(code) || mayBeLowered(code)) continue;
      context.addIssue({
        code: 'custom',
        path: [code],
        message: 'must stay an error: without it a page would be wrong or unsafe',
      });
    }
  });
