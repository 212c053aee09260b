import { z } from 'zod';
import { slug, text, webUrl } from './scalars.ts';
import { CRITERION_STATES } from './vocabulary.ts';

const state = z.enum(CRITERION_STATES);

/** The answer to a readiness criterion: a state, or a state with a note and evidence. */
const answer = z.union([
  state.transform((word) => ({ state: word, evidence: [] as string[] })),
  z.strictObject({
    state: state.meta({ description: 'The answer.', examples: ['met'] }),
    note: text.optional().meta({ description: 'A remark.', examples: ['Only on the testbed.'] }),
    evidence: z
      .array(webUrl)
      .default([])
      .meta({ description: 'Addresses of evidence.', examples: [['https://example.org/run/1']] }),
  }),
]);

/** Answers by the id of their criterion. */
export const criteria = z.record(slug, answer);

export type Answer = z.output<typeof answer>;
