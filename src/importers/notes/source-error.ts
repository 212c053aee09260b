/** A source that cannot be read as its format; the message names the place and the next step. */
export class SourceError extends Error {}
