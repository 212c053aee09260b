/** A file's text as it is written. A view of bytes is hashed, sent and written as it is. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Buffer.from(text);
}
