import { constants, crc32, deflateSync } from 'node:zlib';

/** An image of 8 bits a channel: red, green, blue and alpha (not multiplied) of each pixel, row by row. */
export interface Image {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** The signature of the format (PNG specification, section 5.2). */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Types of colour (section 11.2.1). */
const INDEXED = 3;
const TRUE_COLOUR_ALPHA = 6;
/** As many as a byte can name. */
const MOST_COLOURS = 256;
const MEMORY = { memLevel: 9, chunkSize: 65_536 };

/**
 * An image as PNG (https://www.w3.org/TR/png-3/): a byte a pixel if it has 256 colours at most, four
 * bytes if it has more. For drawings of plain areas and letters; a photograph becomes large.
 */
export function pngOf({ width, height, rgba }: Image): Buffer {
  const aligned = rgba.byteOffset % 4 === 0 ? rgba : new Uint8Array(rgba);
  const pixels = new Uint32Array(aligned.buffer, aligned.byteOffset, width * height);
  const indexed = indexedLines(pixels, width, height);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, indexed === undefined ? TRUE_COLOUR_ALPHA : INDEXED], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    ...(indexed === undefined ? [] : paletteChunks(indexed.palette)),
    chunk(
      'IDAT',
      indexed === undefined ? packed(plainLines(rgba, width, height)) : packedRuns(indexed.lines),
    ),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Each row as numbers of colours, after the byte of its filter: none. Undefined if colours are too many. */
function indexedLines(pixels: Uint32Array, width: number, height: number) {
  const lines = new Uint8Array(height * (width + 1));
  const numbers = new Map<number, number>();
  for (let row = 0; row < height; row += 1) {
    const end = (row + 1) * width;
    // Most pixels are as the one before: they are looked up and written together.
    for (let from = row * width, to = from; from < end; from = to) {
      const colour = pixels[from] ?? 0;
      while (to < end && pixels[to] === colour) to += 1;
      const number = numbers.get(colour) ?? numbers.size;
      if (number === MOST_COLOURS) return undefined;
      numbers.set(colour, number);
      lines.fill(number, from + row + 1, to + row + 1);
    }
  }
  // Words of the machine that become bytes again: the order of bytes is the one they came with.
  return { lines, palette: new Uint8Array(Uint32Array.from(numbers.keys()).buffer) };
}

/** The colours (section 11.2.2), and how opaque they are if not all of them are (section 11.3.1). */
function paletteChunks(palette: Uint8Array): Buffer[] {
  const alphas = palette.filter((_, place) => place % 4 === 3);
  const colours = chunk(
    'PLTE',
    palette.filter((_, place) => place % 4 !== 3),
  );
  return alphas.every((alpha) => alpha === 255) ? [colours] : [colours, chunk('tRNS', alphas)];
}

/** Each row as it is, after the byte of its filter: none. */
function plainLines(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const lines = new Uint8Array(height * (4 * width + 1));
  for (let row = 0; row < height; row += 1)
    lines.set(rgba.subarray(row * 4 * width, (row + 1) * 4 * width), row * (4 * width + 1) + 1);
  return lines;
}

/** To look for more than runs makes files smaller by a fifth, in five times the time. */
function packedRuns(lines: Uint8Array): Buffer {
  return deflateSync(lines, { ...MEMORY, strategy: constants.Z_RLE });
}

/** Of four bytes a pixel there are no runs. */
function packed(lines: Uint8Array): Buffer {
  return deflateSync(lines, { ...MEMORY, level: 3 });
}

/** Length, type, data and check sum (section 5.3). */
function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4);
  return bytes;
}
