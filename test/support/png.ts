import { crc32, inflateSync } from 'node:zlib';

/** The pixels of a PNG that has no filters, and 8 bits a sample in a palette or as RGBA. */
export function pngPixels(png: Buffer): { width: number; height: number; rgba: Buffer } {
  const chunks = chunksOf(png);
  const head = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, height, indexed] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 3];
  const lines = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const stride = (indexed ? 1 : 4) * width + 1;
  if (lines.length !== stride * height)
    throw new Error('The lines are not as long as they should.');
  const rows = Array.from({ length: height }, (_, row) =>
    lines.subarray(row * stride + 1, (row + 1) * stride),
  );
  const samples = Buffer.concat(rows);
  return { width, height, rgba: indexed ? looked(samples, chunks) : samples };
}

function looked(samples: Buffer, chunks: ReadonlyMap<string, Buffer>): Buffer {
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const alphas = chunks.get('tRNS');
  const rgba = Buffer.alloc(4 * samples.length);
  samples.forEach((number, place) => {
    rgba.set(palette.subarray(3 * number, 3 * number + 3), 4 * place);
    rgba[4 * place + 3] = alphas?.[number] ?? 255;
  });
  return rgba;
}

function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    if (crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) throw new Error('A wrong sum.');
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end));
    at = end + 4;
  }
  return chunks;
}
