import { z } from 'zod';
import { INCLUSIONS, ITEM_KINDS } from '../vocabulary.ts';
import { address, count, head, maybeText, text, texts, word, yesNo } from './fields.ts';

/** An item as lists of what is new have it. */
export const apiNewsItem = z.object({
  ref: text('The ref of the item: release/slug.'),
  title: text('The title, as plain text.'),
  translations: z
    .array(z.object({ lang: text('The language.'), title: text('The title in it.') }))
    .meta({ description: 'Its title in other languages, where it has one.' }),
  kind: word(ITEM_KINDS, 'The kind of change.'),
  breaking: yesNo('Whether something that worked stops working.'),
  area: text('The id of its first area; empty if it has none.'),
  areas: texts('The ids of all its areas.'),
  components: texts('The affected software.'),
  settings: texts('The affected settings; if none are written, the code spans of its texts.'),
  state: word(
    INCLUSIONS.filter((inclusion) => inclusion !== 'excluded'),
    'included; planned: its version is to come; unrecorded: nobody wrote down whether it shipped.',
  ),
  at: text('The milestone that brings it: release/milestone.'),
  order: count('The position of that milestone in the timeline of its release, from 0.'),
  version: text('The version that readers get it with: changes of a candidate come with GA.'),
  path: text('Its address below the home page of a language.'),
  url: address('The address of its page.'),
});

export const apiNews = z.object({
  ...head,
  release: text('The id of the release.'),
  items: z.array(apiNewsItem).meta({
    description:
      'The items that the release has or shall have, those of other releases that name it included, in the order of its milestones.',
  }),
});

const part = z.object({
  release: text('The id of a release on the path.'),
  after: count('Only items with a greater order are new.').nullable(),
  up_to: count('Only items up to this order are on the path.').nullable(),
  url: address('The document that lists what the release brings.'),
});

const leftOut = z.object({
  ref: text('The ref of the item.'),
  reason: word(
    ['had', 'superseded', 'removed'],
    'had: the start already has it; superseded: a later item continues it; removed: it is later removed.',
  ),
  by: maybeText('The ref of the item that continues or removes it.'),
  at: maybeText('Where on the path that happens: release/milestone.'),
  order: count('The position of that milestone in its timeline.').nullable(),
});

/** New items of a path, as rules over the documents of its releases. */
export const apiPathNews = z
  .object({
    total: count('How many items are new.'),
    parts: z.array(part).meta({ description: 'The releases of the path, in order.' }),
    removals: z
      .array(apiNewsItem)
      .meta({ description: 'What was announced before and is removed on the path.' }),
    left_out: z
      .array(leftOut)
      .meta({ description: 'Items of the parts that are not new, net, with the reason.' }),
  })
  .meta({
    description:
      'What is new: the items of the parts, each at the first part that has it, without those of left_out and without those that the first part has up to `after`; and the removals, in place of the items of the same name.',
  });

export type ApiNews = z.output<typeof apiNews>;
export type ApiNewsItem = z.output<typeof apiNewsItem>;
export type ApiPathNews = z.output<typeof apiPathNews>;
