import { anchorName } from '../../../domain/heading-anchors.ts';
import { anchorOf } from '../../../domain/page-ids.ts';
import type { Fault } from './context.ts';
import {
  hasUnsafeCharacter,
  isRelativePath,
  reference,
  resolveContentPath,
} from './content-path.ts';

/** The address in the HTML, or the reason why it is refused. */
export type Target = { readonly href: string } | { readonly fault: Fault };

const ALLOWED =
  'Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md.';
const IMAGE_ALLOWED =
  'Put the image into the content tree and name it by a path relative to this file, such as ./racks.png.';
const IMAGE_ENDING = /\.(?:png|jpe?g|gif|webp|avif|svg)$/iu;

/**
 * Returns the target of a link: a web or mail address, an anchor, or a relative path, which becomes a typed
 * reference.
 */
export function linkTarget(file: string, url: string): Target {
  if (url === '') return refused('link-scheme', 'the link has no address', ALLOWED);
  if (hasUnsafeCharacter(url)) return unsafe('link', url);
  if (url.startsWith('#')) return { href: ownAnchor(url) };
  if (/^https?:/iu.test(url)) return webTarget(url);
  if (/^mailto:[^?]+@/iu.test(url)) return { href: url };
  if (!isRelativePath(url)) return refusedForm('link', url, ALLOWED);
  return contentTarget('link', file, url);
}

/** Returns the target of an image: a relative path to a picture, which becomes a typed reference. */
export function imageTarget(file: string, url: string): Target {
  if (url === '') return refused('link-scheme', 'the image has no address', IMAGE_ALLOWED);
  if (hasUnsafeCharacter(url)) return unsafe('image', url);
  if (/^(?:https?:|\/\/)/iu.test(url)) return remote(url);
  if (!isRelativePath(url)) return refusedForm('image', url, IMAGE_ALLOWED);
  const path = resolveContentPath(file, url)?.path;
  if (path !== undefined && !IMAGE_ENDING.test(path)) return notAnImage(url);
  return contentTarget('image', file, url);
}

/** Returns the address for the HTML; empty if it is refused. */
export function hrefOf(target: Target): string {
  return 'href' in target ? target.href : '';
}

/** Returns the address of an anchor of the same body: its letters in one form, as ids of headings have them. */
function ownAnchor(url: string): string {
  return `#${encodeURIComponent(anchorOf(anchorName(url.slice(1))))}`;
}

function webTarget(url: string): Target {
  if (/^https?:\/\/[^/?#]/iu.test(url) && URL.canParse(url)) return { href: url };
  const hint = 'Write it in full, such as https://example.org/page.';
  return refused('link-scheme', `the link ${quote(url)} is not a whole web address`, hint);
}

function contentTarget(kind: 'link' | 'image', file: string, url: string): Target {
  const target = resolveContentPath(file, url);
  if (target !== undefined) return { href: reference(target) };
  const message = `the ${kind} ${quote(url)} leads to no file of the content tree`;
  return refused(`${kind}-broken`, message, 'Name a file inside it; each ../ goes up one folder.');
}

function refusedForm(kind: 'link' | 'image', url: string, allowed: string): Target {
  if (/^\/(?!\/)/u.test(url)) {
    const hint = 'Write a path relative to this file; the site may be in a subfolder of its host.';
    return refused('link-scheme', `the ${kind} ${quote(url)} begins with a slash`, hint);
  }
  const scheme = /^[a-z][a-z0-9+.-]*:/iu.exec(url)?.[0];
  const what = scheme === undefined ? `${kind} ${quote(url)}` : `${kind} scheme ${scheme}`;
  return refused('link-scheme', `the ${what} is not allowed`, allowed);
}

function unsafe(kind: 'link' | 'image', url: string): Target {
  const message = `the ${kind} ${quote(url)} contains a space, a backslash or an invisible character`;
  return refused(
    'link-scheme',
    message,
    'Write a space as %20, separate folders with /, and remove the rest.',
  );
}

function remote(url: string): Target {
  const message = `the image ${quote(url)} is on another host`;
  return refused('image-remote', message, IMAGE_ALLOWED);
}

function notAnImage(url: string): Target {
  const hint = 'Use a file that ends in .png, .jpg, .jpeg, .gif, .webp, .avif or .svg.';
  return refused('image-type', `the image ${quote(url)} is not of an allowed type`, hint);
}

function refused(code: string, message: string, hint: string): Target {
  return { fault: { code, message, hint } };
}

/** Returns the address for a message: short, and without invisible characters. */
function quote(url: string): string {
  const visible = url.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
  return `"${visible.length > 80 ? `${visible.slice(0, 79)}…` : visible}"`;
}
