/** An entry that belongs to areas: an item to several, a note or an issue to one at most. */
export interface WithAreas {
  readonly area?: string | undefined;
  readonly areas?: readonly string[];
}

/** Returns all areas of an entry. */
export function areasOf({ area, areas }: WithAreas): readonly string[] {
  return areas ?? (area === undefined ? [] : [area]);
}

/** Checks whether an entry belongs to an area. */
export function isInArea(entry: WithAreas, id: string): boolean {
  return areasOf(entry).includes(id);
}
