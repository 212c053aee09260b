import { appendEntry, setValue } from '../../edits/yaml-edit.ts';
import type { MinutesFactOf, FactOutcome } from './facts.ts';
import { editDraft, keyPosition, type ItemDraft } from './item-draft.ts';

/** Adds a link unless the item or one of its parts already has it. */
export function mergeLink(draft: ItemDraft, { label, url, part }: MinutesFactOf<'link'>) {
  const { fields, path } = draft;
  const outcome: FactOutcome = { kind: 'present', path, what: `link ${url}` };
  const all = [...fields.links, ...fields.parts.flatMap(({ links }) => links)];
  if (all.some((link) => link.url === url)) return { draft, outcome };
  const index = fields.parts.findIndex(({ id }) => id === part?.id);
  const key = index === -1 ? ['links'] : ['parts', index, 'links'];
  const place = index === -1 ? keyPosition('links') : {};
  return {
    draft: editDraft(draft, (yaml) => appendEntry(yaml, key, { label, url }, place)),
    outcome,
  };
}

/** Sets the release that an item was deferred to. Refuses it if the item names another one. */
export function mergeDeferral(draft: ItemDraft, { release }: MinutesFactOf<'deferred-to'>) {
  const { fields, path } = draft;
  const outcome: FactOutcome = { kind: 'present', path, what: `deferred to ${release}` };
  if (fields.deferred_to === release) return { draft, outcome };
  if (fields.deferred_to !== undefined) {
    const why = `${path} says deferred_to: ${fields.deferred_to}`;
    return { draft, outcome: { kind: 'refused', why } satisfies FactOutcome };
  }
  const key = ['deferred_to'];
  const next = editDraft(draft, (yaml) => setValue(yaml, key, release, keyPosition('deferred_to')));
  return { draft: next, outcome };
}

/** Adds an owner unless the item has it. */
export function mergeOwner(draft: ItemDraft, { name }: MinutesFactOf<'owner'>) {
  const { fields, path } = draft;
  const outcome: FactOutcome = { kind: 'present', path, what: `owner ${name}` };
  if (fields.owners.some((owner) => owner.toLowerCase() === name.toLowerCase()))
    return { draft, outcome };
  const next = editDraft(draft, (yaml) =>
    appendEntry(yaml, ['owners'], name, keyPosition('owners')),
  );
  return { draft: next, outcome };
}
