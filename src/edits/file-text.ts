const MARK = Uint8Array.of(0xef, 0xbb, 0xbf);

/**
 * Returns the text of a file without its byte order mark, with the line ends as they are. Undefined if it is not
 * UTF-8: it could not be written back unchanged.
 */
export function textOfFile(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Returns the bytes of a new text for a file. A byte order mark stays. */
export function bytesOfText(text: string, before: Uint8Array | undefined): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  return before !== undefined && hasMark(before) ? Uint8Array.of(...MARK, ...bytes) : bytes;
}

function hasMark(bytes: Uint8Array): boolean {
  return MARK.every((byte, index) => bytes[index] === byte);
}
