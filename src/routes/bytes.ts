/** Returns the bytes of a finished text file. The build hashes and writes them without another conversion. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Buffer.from(text);
}
