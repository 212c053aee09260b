import { z } from 'zod';
import { markdown, shortText, text } from './scalars.ts';

/** `name.de.md` beside `name.md`: the texts of the original in another language. */
export const translationSchema = z.strictObject({
  title: shortText(120)
    .optional()
    .meta({ description: 'The title in this language.', examples: ['A new proxy'] }),
  summary: shortText(300)
    .optional()
    .meta({
      description: 'The summary in this language.',
      examples: ['Ein Proxy vor der Datenbank.'],
    }),
  impact: text
    .optional()
    .meta({ description: 'The impact in this language.', examples: ['Gruppennamen ändern sich.'] }),
  action: text
    .optional()
    .meta({ description: 'The action in this language.', examples: ['Die Gruppen umbenennen.'] }),
  workaround: text.optional().meta({
    description: 'The workaround in this language.',
    examples: ['Zuerst den Monitor löschen.'],
  }),
  verify: markdown.optional().meta({
    description: 'How to verify the step, in this language.',
    examples: ['Der Proxy ist `active`.'],
  }),
  rollback: markdown.optional().meta({
    description: 'How to undo the step, in this language.',
    examples: ['Die Option `enable_proxy` auf `no` setzen.'],
  }),
});

export type TranslationFields = z.output<typeof translationSchema>;
