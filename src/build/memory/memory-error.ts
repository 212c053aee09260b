/** A build that does not fit into the memory; the message says what to do. */
export class MemoryError extends Error {}
