/** From where to where something reaches. */
type Span = readonly [start: number, end: number];

/** Where each item of the CBOR array at `at` lies (RFC 8949, section 3). */
export function arrayItems(bytes: Buffer, at: number): Span[] {
  const { major, value, next } = header(bytes, at);
  if (major !== 4) throw new Error(`no CBOR array at ${at}`);
  const spans: Span[] = [];
  for (let from = next; spans.length < value;) {
    const to = itemEnd(bytes, from);
    spans.push([from, to]);
    from = to;
  }
  return spans;
}

/** Where the CBOR item that begins at `at` ends. */
export function itemEnd(bytes: Buffer, at: number): number {
  const { major, value, next } = header(bytes, at);
  if (major === 2 || major === 3) return next + value;
  const items = { 4: value, 5: 2 * value, 6: 1 }[major] ?? 0;
  let end = next;
  for (let n = 0; n < items; n += 1) end = itemEnd(bytes, end);
  return end;
}

/** What kind of item it is, its number (a length, where it has one), and where that ends. */
function header(bytes: Buffer, at: number): { major: number; value: number; next: number } {
  const first = bytes.readUInt8(at);
  const short = first & 31;
  const size = short < 24 ? 0 : 2 ** (short - 24);
  if (size > 4) throw new Error(`a CBOR number of ${size} bytes at ${at}`);
  const value = size === 0 ? short : bytes.readUIntBE(at + 1, size);
  return { major: first >> 5, value, next: at + 1 + size };
}
