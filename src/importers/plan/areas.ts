import type { SourceNote } from '../notes/source-note.ts';
import { slugOf } from '../shared/slug-of.ts';

/** The areas of the entries of an import. */
export interface Areas {
  /** Returns the ids of the areas of a note. */
  readonly of: (note: SourceNote) => readonly string[];
  /** Titles by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** The area of notes without one in a source where others have areas: a site with areas needs one for each item. */
const OTHER = { id: 'other', title: 'Other' };

/** Returns the areas that notes name. `fallback` is the area of those that name none. */
export function areasOf(notes: readonly SourceNote[], fallback: string | undefined): Areas {
  const titles = new Map<string, string>();
  for (const title of notes.flatMap(({ areas = [] }) => areas)) {
    const id = slugOf(title);
    if (id !== undefined && !titles.has(id)) titles.set(id, title);
  }
  const isOpen = titles.size > 0 && fallback === undefined;
  const hasRest = notes.some((note) => note.kind !== 'text' && ids(note).length === 0);
  if (isOpen && hasRest) titles.set(OTHER.id, OTHER.title);
  const rest = isOpen ? OTHER.id : fallback;
  const of = (note: SourceNote): readonly string[] => {
    const own = ids(note);
    return own.length > 0 ? own : rest === undefined ? [] : [rest];
  };
  return { of, titles };
}

function ids({ areas = [] }: SourceNote): string[] {
  return [...new Set(areas.flatMap((title) => slugOf(title) ?? []))];
}
