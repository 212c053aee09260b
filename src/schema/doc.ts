import { z } from 'zod';
import { commonFields } from './common.ts';
import { count, shortText } from './scalars.ts';

/** `docs/**\/*.mdx`: a page of the project below `/docs/`, or one of the handbook. */
export const docSchema = z.strictObject({
  title: shortText(80).meta({ description: 'The title of the page.', examples: ['Add an item'] }),
  summary: shortText(300)
    .optional()
    .meta({ description: 'One or two sentences.', examples: ['How a writer adds an item.'] }),
  order: count.default(1000).meta({
    description: 'The position among neighbouring pages. Smaller numbers come first.',
    examples: ['10'],
  }),
  ...commonFields,
});

export type DocInput = z.input<typeof docSchema>;
export type DocFields = z.output<typeof docSchema>;
