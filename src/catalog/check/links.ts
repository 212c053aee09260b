import { docsPath, handbookPath } from '../../domain/handbook-path.ts';
import { anchorOf } from '../../domain/page-ids.ts';
import {
  resolveContentPath,
  type BodyLink,
  type ParsedBody,
} from '../parse/markdown/parse-body.ts';
import { didYouMean } from '../parse/nearest.ts';
import { bodiesOf, type ParsedFile } from '../parse/parse-file.ts';
import { problem, shownFile, type Problem } from '../problem.ts';
import type { CheckInput } from './check.ts';

/**
 * Reports relative links without a content file, anchors without a heading, and images without a picture. A page
 * of the handbook is linked to as if it were below `docs/`.
 */
export function checkLinks(input: CheckInput): Problem[] {
  const anchors = new Map(input.parsed.map((file) => [file.path, anchorsOf(file)]));
  const anchorsFrom = (file: ParsedFile, body: ParsedBody) => (path: string) =>
    // A text in a field has anchors of its own.
    path === file.path && body !== file.body ? idsOf(body) : anchors.get(path);
  return input.parsed.flatMap((file) =>
    bodiesOf(file).flatMap((body) =>
      body.links.flatMap((link) => checkLink(input, anchorsFrom(file, body), file, link)),
    ),
  );
}

/** Returns the anchors of a file; undefined for a file that was not read. */
type Anchors = (path: string) => readonly string[] | undefined;

function checkLink(
  input: CheckInput,
  anchors: Anchors,
  file: ParsedFile,
  link: BodyLink,
): Problem[] {
  const found = targetOf(file, link);
  if (found === undefined) return [];
  const path = [found.path, handbookPath(found.path)].find((it) => input.paths.has(it ?? ''));
  if (path === undefined) return [missing(input, file, link, found.path)];
  const target = { path, anchor: found.anchor };
  const known = anchors(target.path);
  if (target.anchor === undefined || known === undefined || known.includes(target.anchor))
    return [];
  const message = `${shownFile(target.path)} has no anchor "#${target.anchor}"`;
  return [problem(file.path, link, 'anchor-broken', message, didYouMean(target.anchor, known))];
}

function targetOf(file: ParsedFile, { url }: BodyLink) {
  if (url.startsWith('#')) return { path: file.path, anchor: anchorOf(decode(url.slice(1))) };
  const target = resolveContentPath(file.path, url);
  if (target === undefined) return undefined;
  return {
    path: target.path,
    anchor: target.anchor === undefined ? undefined : anchorOf(decode(target.anchor)),
  };
}

function decode(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function missing({ paths }: CheckInput, file: ParsedFile, link: BodyLink, target: string): Problem {
  const isImage = link.kind === 'image';
  const code = isImage ? 'image-broken' : 'link-broken';
  const beside = [...paths]
    .map(docsPath)
    .filter((path) => sameFolder(path, target) && isImage !== isText(path));
  const near =
    isImage && beside.length === 0
      ? `Put the picture there: ${target}.`
      : didYouMean(nameOf(target), beside.map(nameOf));
  const message = `the ${isImage ? 'image' : 'link'} "${link.url}" leads to ${target}, which does not exist`;
  return problem(file.path, link, code, message, near);
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}

function isText(path: string): boolean {
  return /\.(?:mdx?|yaml)$/u.test(path);
}

function sameFolder(a: string, b: string): boolean {
  return a.split('/').slice(0, -1).join('/') === b.split('/').slice(0, -1).join('/');
}

/** Returns the anchors of a file: headings and footnotes of its body, and the slug of a note or issue. */
function anchorsOf(file: ParsedFile): string[] {
  const slug = 'slug' in file.file ? [anchorOf(file.file.slug)] : [];
  return [...slug, ...(file.body === undefined ? [] : idsOf(file.body))];
}

function idsOf({ headings }: ParsedBody): string[] {
  return headings.map(({ id }) => id);
}
