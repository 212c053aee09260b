import { docsPath, handbookPath } from '../../domain/handbook-path.ts';
import {
  resolveContentPath,
  type BodyLink,
  type ParsedBody,
} from '../parse/markdown/parse-body.ts';
import { didYouMean } from '../parse/nearest.ts';
import { bodiesOf, type ParsedFile } from '../parse/parse-file.ts';
import { problem, shownFile, type Problem } from '../problem.ts';
import type { CheckInput } from './check.ts';
import { publishedFiles, type PublishedFiles } from './published-files.ts';

/** A link in a text of a file, and the parts of the content that it is checked against. */
interface LinkUse {
  readonly input: CheckInput;
  readonly published: PublishedFiles;
  readonly file: ParsedFile;
  /** The text that holds the link. */
  readonly body: ParsedBody;
  readonly link: BodyLink;
}

/**
 * Reports links that lead to nothing: a link is good if its target has a published address and, in each language in which
 * the link is shown, the anchor. A page of the handbook is linked to as if it were below `docs/`.
 */
export function checkLinks(input: CheckInput): Problem[] {
  const published = publishedFiles(input);
  return input.parsed.flatMap((file) =>
    bodiesOf(file).flatMap((body) =>
      body.links.flatMap((link) => checkLink({ input, published, file, body, link })),
    ),
  );
}

function checkLink(use: LinkUse): Problem[] {
  const { input, published, file, link } = use;
  const found = resolveContentPath(file.path, link.url);
  if (found === undefined) return [];
  // A text in a field has anchors of its own.
  if (link.url.startsWith('#')) return anchorProblems(use, file.path, found.anchor, true);
  const path = [found.path, handbookPath(found.path)].find((it) => input.paths.has(it ?? ''));
  if (path === undefined) return [missing(use, found.path)];
  const reason = published.isPublished(file.path) ? published.faultOf(path) : undefined;
  if (reason === undefined) return anchorProblems(use, path, found.anchor, false);
  const message = `the ${link.kind} "${link.url}" leads to ${shownFile(path)}, ${reason.message}`;
  return [problem(file.path, link, 'link-broken', message, reason.hint)];
}

/** Reports an anchor that a target lacks in one of the languages in which the link is shown. */
function anchorProblems(
  { published, file, body, link }: LinkUse,
  target: string,
  anchor: string | undefined,
  isOwn: boolean,
): Problem[] {
  if (anchor === undefined || anchor === '') return [];
  for (const lang of published.languagesOf(file, body)) {
    const known = isOwn ? published.anchorsIn(file, body, lang) : published.anchorsOf(target, lang);
    if (known === undefined || known.anchors.includes(anchor)) continue;
    const message = `${shownFile(known.path)} has no anchor "#${anchor}"`;
    return [problem(file.path, link, 'anchor-broken', message, didYouMean(anchor, known.anchors))];
  }
  return [];
}

function missing({ input, file, link }: LinkUse, target: string): Problem {
  const isImage = link.kind === 'image';
  const code = isImage ? 'image-broken' : 'link-broken';
  const message = `the ${isImage ? 'image' : 'link'} "${link.url}" leads to ${target}, which does not exist`;
  return problem(file.path, link, code, message, missingHint(input, target, isImage));
}

function missingHint({ parsed, paths }: CheckInput, target: string, isImage: boolean): string {
  const name = nameOf(target);
  if (name.startsWith('.')) return 'A file whose name begins with a dot is never published.';
  const beside = [...paths]
    .map(docsPath)
    .filter((path) => sameFolder(path, target) && isImage !== isText(path));
  if (isImage && beside.length === 0) return `Put the picture there: ${target}.`;
  const moved = parsed.find(
    ({ path, fields }) =>
      sameFolder(path, target) &&
      fields !== undefined &&
      'aliases' in fields &&
      fields.aliases.includes(name.replace(/\.mdx?$/u, '')),
  );
  if (moved !== undefined) return `It is an old name of ${nameOf(moved.path)}: link to that.`;
  return didYouMean(name, beside.map(nameOf));
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
