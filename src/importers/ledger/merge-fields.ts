/** The digest of a field; undefined where it is absent. */
type Digest = string | undefined;

/** Decision about a field: `write` takes the source, `keep` leaves the local text. */
export interface FieldDecision {
  readonly field: string;
  readonly action: 'write' | 'remove' | 'keep' | 'conflict';
  /** The digest to record; undefined to record none. */
  readonly record: Digest;
}

/** The digests of the fields of one entry: in the source, in the content, and as they were imported last. */
export interface FieldDigests {
  readonly source: Readonly<Record<string, string>>;
  readonly local: Readonly<Record<string, string>>;
  readonly recorded: Readonly<Record<string, string>>;
}

/**
 * Decides on each field by three digests: the source wins where the local text is as it was imported, the local text
 * stays where the source has not changed, and where both changed it is a conflict. A field that no import wrote is
 * written if it is absent, and never touched otherwise.
 */
export function mergeFields({ source, local, recorded }: FieldDigests): FieldDecision[] {
  const names = new Set([...Object.keys(source), ...Object.keys(recorded)]);
  return [...names].map((field) => decide(field, source[field], local[field], recorded[field]));
}

function decide(field: string, source: Digest, local: Digest, recorded: Digest): FieldDecision {
  if (source === local) return { field, action: 'keep', record: source };
  if (source === recorded) return { field, action: 'keep', record: recorded };
  if (local === recorded) {
    return { field, action: source === undefined ? 'remove' : 'write', record: source };
  }
  // Both differ from what was imported, or nothing was.
  return recorded === undefined
    ? { field, action: 'keep', record: undefined }
    : { field, action: 'conflict', record: recorded };
}
