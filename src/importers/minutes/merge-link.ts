import { appendEntry, setValue } from '../../edits/yaml-edit.ts';
import type { FactOf, Outcome } from './facts.ts';
import { edited, placeOf, type ItemDraft } from './item-draft.ts';

/** Adds a link, unless the item or one of its parts has it. */
export function mergeLink(draft: ItemDraft, { label, url, part }: FactOf<'link'>) {
  const { fields, path } = draft;
  const outcome: Outcome = { kind: 'stands', path, what: `link ${url}` };
  const all = [...fields.links, ...fields.parts.flatMap(({ links }) => links)];
  if (all.some((link) => link.url === url)) return { draft, outcome };
  const index = fields.parts.findIndex(({ id }) => id === part?.id);
  const key = index === -1 ? ['links'] : ['parts', index, 'links'];
  const place = index === -1 ? placeOf('links') : {};
  return { draft: edited(draft, (yaml) => appendEntry(yaml, key, { label, url }, place)), outcome };
}

/** Sets the release an item was deferred to, unless it names another already. */
export function mergeDeferral(draft: ItemDraft, { release }: FactOf<'deferred-to'>) {
  const { fields, path } = draft;
  const outcome: Outcome = { kind: 'stands', path, what: `deferred to ${release}` };
  if (fields.deferred_to === release) return { draft, outcome };
  if (fields.deferred_to !== undefined) {
    const why = `${path} says deferred_to: ${fields.deferred_to}`;
    return { draft, outcome: { kind: 'refused', why } satisfies Outcome };
  }
  const key = ['deferred_to'];
  const next = edited(draft, (yaml) => setValue(yaml, key, release, placeOf('deferred_to')));
  return { draft: next, outcome };
}
