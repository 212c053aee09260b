import { statSync } from 'node:fs';
import { imageSize } from 'image-size';
import type { PictureSize } from '../../domain/site-file.ts';
import { isPicture, type AssetFault } from './asset-name.ts';
import { MAX_FILE, readGuarded } from './guarded-file.ts';
import { MAX_ATTACHMENT } from './published-file.ts';
import { styleSheetFault } from './style-sheet.ts';
import { svgFault } from './svg.ts';

/** A picture or an attachment, without its bytes. */
export interface AssetFacts {
  /** In bytes. */
  readonly size: number;
  /** Undefined for a file that is no picture. */
  readonly pixels: PictureSize | undefined;
}

/** Formats of pictures in files with any name of a picture: browsers look at the bytes. */
const FORMATS: ReadonlySet<string | undefined> = new Set(['png', 'jpg', 'gif', 'webp', 'avif']);

/**
 * The beginning of a text that browsers take for a page if a host names no type for the file
 * (https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type).
 */
const PAGE =
  /^\s*<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|!--|\?xml|svg)(?=[\s>]|--)/iu;

/**
 * Reads the facts of a picture or an attachment, or why it cannot be published. `room` is a buffer for the largest text
 * and one more byte. Throws for a file that cannot be read.
 */
export function readAsset(
  target: string,
  name: string,
  room: Uint8Array<ArrayBuffer>,
): AssetFacts | AssetFault {
  const bytes = readGuarded(target, room);
  const size = bytes.length > MAX_FILE ? statSync(target).size : bytes.length;
  const limit = isPicture(name) ? MAX_FILE : MAX_ATTACHMENT;
  if (size > limit) return tooLarge(size, limit);
  if (isPicture(name)) return pictureFacts(bytes, name);
  if (/\.css$/iu.test(name)) {
    const fault = styleSheetFault(new TextDecoder().decode(bytes));
    if (fault !== undefined) return fault;
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 1024));
  if (PAGE.test(start)) return active('the file begins like a page', PACK);
  return { size, pixels: undefined };
}

function active(message: string, hint: string): AssetFault {
  return { code: 'file-active', message, hint };
}

const PACK = 'Pack it into an archive, such as a .zip file, and link to that.';

function pictureFacts(bytes: Uint8Array, name: string): AssetFacts | AssetFault {
  const isSvg = /\.svg$/iu.test(name);
  const fault = isSvg ? svgFault(bytes) : undefined;
  if (fault !== undefined) return active(`the picture ${fault}`, DRAWING);
  const pixels = pixelsOf(bytes, isSvg);
  if (pixels !== undefined) return { size: bytes.length, pixels };
  const message = 'the picture cannot be read';
  const hint = 'Save it again as PNG, JPEG, GIF, WebP, AVIF or SVG.';
  return { code: 'image-unreadable', message, hint };
}

const DRAWING = 'Export it as a plain drawing, or as PNG: opened by itself, an SVG is a page.';

function pixelsOf(bytes: Uint8Array, isSvg: boolean): PictureSize | undefined {
  try {
    const { width, height, type, orientation = 1 } = imageSize(bytes);
    if (isSvg ? type !== 'svg' : !FORMATS.has(type)) return undefined;
    if (!(width > 0 && height > 0)) return undefined;
    // Cameras store a turned picture as it lay on the sensor.
    return orientation < 5 ? { width, height } : { width: height, height: width };
  } catch {
    return undefined;
  }
}

function tooLarge(size: number, limit: number): AssetFault {
  const [has, most] = [size, limit].map((bytes) => bytes / 1024 / 1024);
  const what = limit === MAX_FILE ? 'picture' : 'file';
  const message = `the ${what} has ${has?.toFixed(1) ?? ''} MiB, but at most ${most ?? ''} MiB is allowed`;
  const hint =
    limit === MAX_FILE
      ? 'Save it with fewer pixels: a width of 2000 is enough for every screen.'
      : 'Upload it where your releases are downloaded, and link to it.';
  return { code: 'file-too-large', message, hint };
}
