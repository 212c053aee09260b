/** The bytes of a file, as a sequence of parts. */
export type FileParts = readonly Uint8Array[];

/**
 * Returns the parts of a finished file, which a route may give in place of a page model. Returns undefined for
 * a page model.
 */
export function filePartsOf(model: unknown): FileParts | undefined {
  if (model instanceof Uint8Array) return [model];
  return isFileParts(model) ? model : undefined;
}

function isFileParts(model: unknown): model is FileParts {
  return (
    Array.isArray(model) && model.length > 0 && model.every((part) => part instanceof Uint8Array)
  );
}
