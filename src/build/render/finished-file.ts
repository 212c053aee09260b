/** The bytes of a file in parts that stand one behind the other. */
export type FileParts = readonly Uint8Array[];

/** The parts of a finished file that a page gives in place of what it shows: one or several, or none at all. */
export function partsOf(shown: unknown): FileParts | undefined {
  if (shown instanceof Uint8Array) return [shown];
  return isParts(shown) ? shown : undefined;
}

function isParts(shown: unknown): shown is FileParts {
  return (
    Array.isArray(shown) && shown.length > 0 && shown.every((part) => part instanceof Uint8Array)
  );
}
