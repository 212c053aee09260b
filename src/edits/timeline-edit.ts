import { isMap, isScalar, isSeq } from 'yaml';
import { insertEntry, type NewListEntry } from './list-insert.ts';
import { appendEntry, renameKey, setValue, type YamlPath } from './yaml-edit.ts';
import type { YamlValue } from './yaml-render.ts';
import { nodeAt, parseRoot } from './yaml-spans.ts';

/** An edit of a milestone: it happened, it has a new plan, or it will not take place. */
export type MilestoneEdit =
  | { readonly kind: 'done'; readonly actual: string; readonly tag: string | undefined }
  | {
      readonly kind: 'move';
      readonly planned: string;
      /** The day the new plan was made. */
      readonly set: string;
      readonly why: string;
    }
  | { readonly kind: 'skip'; readonly why: string };

/** The order of the fields of a milestone, which determines where a new field is inserted. */
const FIELD_ORDER = [
  'id',
  'kind',
  'title',
  'version',
  'tag',
  'planned',
  'plans',
  'actual',
  'ends',
  'condition',
  'outcome',
  'track',
  'artefacts',
  'coverage',
  'announce',
  'note',
];

/**
 * Applies an edit to a milestone in timeline.yaml and keeps all other bytes. Earlier plans stay in
 * `plans`. Throws an Error if the text has no such milestone.
 */
export function editMilestone(text: string, id: string, edit: MilestoneEdit): string {
  const at = ['milestones', indexOfMilestone(text, id)];
  switch (edit.kind) {
    case 'done': {
      const done = set(text, at, 'actual', edit.actual);
      return edit.tag === undefined ? done : set(done, at, 'tag', edit.tag);
    }
    case 'move':
      return addPlan(text, at, { set: edit.set, planned: edit.planned, why: edit.why });
    case 'skip': {
      const note = scalarAt(text, [...at, 'note']);
      const skipped = set(text, at, 'outcome', 'skipped');
      return set(skipped, at, 'note', noteWith(note, edit.why));
    }
  }
}

/**
 * Inserts a milestone after another one, or first, and keeps all other bytes. Throws an Error if the
 * text has no milestone `after`.
 */
export function insertMilestone(
  text: string,
  after: string | undefined,
  entry: NewListEntry,
): string {
  const index = after === undefined ? 0 : indexOfMilestone(text, after) + 1;
  return insertEntry(text, ['milestones'], index, entry);
}

/** Adds a reason to a note: to its line, or as a paragraph of its own after several. */
function noteWith(note: string | undefined, why: string): string {
  if (note === undefined) return why;
  return note.includes('\n') ? `${note}\n\n${why}\n` : `${note} ${why}`;
}

/** Adds a plan. The short form `planned` becomes the first entry of `plans`. */
function addPlan(text: string, at: YamlPath, plan: Readonly<Record<string, string>>): string {
  const planned = scalarAt(text, [...at, 'planned']);
  if (planned === undefined) return appendEntry(text, [...at, 'plans'], plan, keyPosition('plans'));
  const renamed = renameKey(text, [...at, 'planned'], 'plans');
  return set(renamed, at, 'plans', [{ planned }, plan]);
}

function set(text: string, at: YamlPath, key: string, value: YamlValue): string {
  return setValue(text, [...at, key], value, keyPosition(key));
}

function keyPosition(key: string) {
  return { after: FIELD_ORDER.slice(0, FIELD_ORDER.indexOf(key)) };
}

function indexOfMilestone(text: string, id: string): number {
  const list = nodeAt(parseRoot(text), ['milestones']);
  const index = isSeq(list)
    ? list.items.findIndex((entry) => isMap(entry) && String(entry.get('id')) === id)
    : -1;
  if (index === -1) throw new Error(`there is no milestone ${id}`);
  return index;
}

function scalarAt(text: string, path: YamlPath): string | undefined {
  const node = nodeAt(parseRoot(text), path);
  return isScalar(node) ? String(node.value).trimEnd() : undefined;
}
