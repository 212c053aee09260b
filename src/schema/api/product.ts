import { z } from 'zod';
import { address, head, maybeAddress, maybeDay, maybeText, text, texts } from './fields.ts';

const nextMilestone = z
  .object({
    release: text('The id of its release.'),
    milestone: text('Its id within the release.'),
    title: text('The title, as plain text.'),
    planned: maybeDay('The day it is planned for.'),
    url: address('The address of its page.'),
  })
  .nullable()
  .meta({ description: 'The milestone of its releases that comes next.' });

const product = z.object({
  id: text('Its permanent id.'),
  title: text('The title.'),
  summary: maybeText('The summary in one sentence, with `code` in backticks.'),
  home: maybeAddress('Its own home page.'),
  newest_release: maybeText('The id of its newest release; null before the first.'),
  next_milestone: nextMilestone,
  releases: texts('The ids of its releases, oldest first.'),
  url: address('The address of its page.'),
});

export const apiProducts = z.object({
  ...head,
  products: z.array(product).meta({ description: 'All products, in the order of the site.' }),
});

export type ApiProduct = z.output<typeof product>;
export type ApiProducts = z.output<typeof apiProducts>;
