import type { NoteLink } from './source-note.ts';

/** People and addresses that a note names beside its text. */
export interface References {
  readonly authors: readonly string[];
  readonly links: readonly NoteLink[];
}

/** Addresses of a code host. */
export interface CodeHost {
  /** The address of the repository without `/` at its end; undefined if the source does not show it. */
  readonly repository: string | undefined;
}

const HANDLE = String.raw`@[a-z\d](?:[a-z\d]|[-_](?=[a-z\d])){0,38}(?:\[bot\])?`;

/** Forms of references in the brackets behind a note. */
const TOKEN = new RegExp(
  [
    String.raw`\[(?<label>[^\][]{1,100})\]\((?<url>[^\s()]{1,500})\)`,
    `(?<handle>${HANDLE})`,
    String.raw`(?<address>https?:\/\/[^\s()<>,\]]{1,500})`,
    String.raw`(?<project>[\w.-]{1,60}\/[\w.-]{1,100})#(?<foreign>\d{1,9})`,
    String.raw`(?:#|GH-)(?<number>\d{1,9})`,
    String.raw`!(?<merge>\d{1,9})`,
    String.raw`(?<commit>(?=[a-f]*\d)[\da-f]{7,40})\b`,
    String.raw`(?<word>closes|closed|fixes|fixed|fix|resolves|refs|ref|see|via|by|in|and|to|issue|issues|pr|prs|pull request|thanks|thank you|reported|contributed|bug|from|with)\b:?`,
    String.raw`(?<space>[\s,;&/|!()+.–—-])`,
  ].join('|'),
  'iuy',
);

/**
 * Reads a text that consists of references alone, such as `#12, @ada`. Undefined if it has other words, or names
 * nothing. A number needs the repository, since it would be lost without an address.
 */
export function readReferences(text: string, host: CodeHost): References | undefined {
  const authors: string[] = [];
  const links: NoteLink[] = [];
  for (let at = 0; at < text.length;) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) return undefined;
    const found = match.groups ?? {};
    const link = linkOf(found, host);
    if (link === 'unknown') return undefined;
    if (link !== undefined) {
      const author = authorOf(link.label);
      if (author !== undefined) authors.push(author);
      else links.push(link);
    }
    if (found['handle'] !== undefined) authors.push(found['handle'].slice(1));
    at += match[0].length;
  }
  if (authors.length + links.length === 0) return undefined;
  return { authors, links };
}

type Groups = Readonly<Record<string, string | undefined>>;

function linkOf(found: Groups, { repository }: CodeHost): NoteLink | undefined | 'unknown' {
  const { label, url, address, project, foreign, number, merge, commit } = found;
  if (label !== undefined && url !== undefined) {
    return /^https?:\/\//iu.test(url) ? { label: plainLabel(label), url } : 'unknown';
  }
  if (address !== undefined) return { label: labelOf(address), url: address };
  const here = (path: string, text: string): NoteLink | 'unknown' =>
    repository === undefined ? 'unknown' : { label: text, url: `${repository}/${path}` };
  if (project !== undefined && foreign !== undefined) {
    const host = repository === undefined ? undefined : new URL(repository).origin;
    const text = `${project}#${foreign}`;
    return host === undefined
      ? 'unknown'
      : { label: text, url: `${host}/${project}/issues/${foreign}` };
  }
  if (number !== undefined) return here(`issues/${number}`, `#${number}`);
  if (merge !== undefined) return here(`-/merge_requests/${merge}`, `!${merge}`);
  if (commit !== undefined) return here(`commit/${commit}`, commit.slice(0, 7));
  return undefined;
}

/** Returns the label of an address that has none: its number, or where it leads. */
export function labelOf(address: string): string {
  const number = /\/(?:pull|issues|pulls)\/(\d{1,9})\/?$/u.exec(address)?.[1];
  if (number !== undefined) return `#${number}`;
  const commit = /\/commit\/([\da-f]{7})[\da-f]*$/u.exec(address)?.[1];
  return commit ?? address.replace(/^https?:\/\/(?:www\.)?/u, '').slice(0, 60);
}

function plainLabel(label: string): string {
  return label.replaceAll(/[`*_]/gu, '').trim() || label;
}

function authorOf(label: string): string | undefined {
  return new RegExp(`^${HANDLE}$`, 'iu').test(label) ? label.slice(1) : undefined;
}
