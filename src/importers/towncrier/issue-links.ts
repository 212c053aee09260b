import type { NoteLink } from '../notes/source-note.ts';
import { mapOutsideCode } from '../text/outside-code.ts';

/** Returns the link to an issue; undefined if the config has no address of issues. */
export function issueLink(issue: string, address: string | undefined): NoteLink | undefined {
  if (address === undefined) return undefined;
  return { label: labelOf(issue), url: address.replaceAll('{issue}', encodeURIComponent(issue)) };
}

function labelOf(issue: string): string {
  return /^\d+$/u.test(issue) ? `#${issue}` : issue;
}

/** Returns an issue as Markdown: a link, or its number alone. */
export function linkText(issue: string, address: string | undefined): string {
  const link = issueLink(issue, address);
  return link === undefined ? labelOf(issue) : `[${link.label}](${link.url})`;
}

const LINK = /\[[^\][]{0,300}\]\([^\s()]{0,500}\)|https?:\/\/\S+/gu;
const NUMBER = /(?<![\w/&[#-])#(\d{1,9})(?![\w-])/gu;

/** Links the numbers in a text: roles such as `:issue:` have no address of their own. */
export function withIssueLinks(text: string, address: string | undefined): string {
  if (address === undefined || !text.includes('#')) return text;
  const linked = (part: string) =>
    part.replaceAll(NUMBER, (_, issue: string) => linkText(issue, address));
  return mapOutsideCode(text, (part) => {
    let out = '';
    let at = 0;
    for (const { 0: link, index } of part.matchAll(LINK)) {
      out += linked(part.slice(at, index)) + link;
      at = index + link.length;
    }
    return out + linked(part.slice(at));
  });
}
