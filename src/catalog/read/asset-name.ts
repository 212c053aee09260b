import type { ProblemCode } from '../../schema/problem-codes.ts';

/** A reason why a file cannot be published. */
export interface AssetFault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
}

/** Excludes what addresses and systems give a meaning, and invisible characters. */
const SAFE_NAME = /^[^"#%*:<>?\\|`\p{C}\p{Zl}\p{Zp}]+$/u;
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/iu;
/** Names that are meant to be entries. */
const ENTRY = /\.mdx?$|^(?:site|timeline|release)\.ya?ml$/iu;
/**
 * Types that a browser runs as a page or as a script, or that a host runs. Hosts also look at an extension in the middle:
 * `a.html.gz` may be sent as HTML.
 */
const ACTIVE =
  /\.(?:[sx]?html?|xht|xml|xslt?|xsd|rdf|rss|atom|mathml|mml|svgz|m?js|cjs|swf|hta|mht|mhtml|php\d?|phtml|phar|aspx?|jspx?|cgi)(?:\.|$)/iu;

/** Returns true for the name of a picture. */
export function isPicture(name: string): boolean {
  return PICTURE.test(name);
}

/** Returns true for the name of an entry, which cannot be that of a picture or an attachment. */
export function isEntryName(name: string): boolean {
  return ENTRY.test(name);
}

/** Returns why a file with this name cannot be published. */
export function assetNameFault(name: string): AssetFault | undefined {
  if (ACTIVE.test(name)) {
    const message = `a browser or a host would run "${name}"`;
    return { code: 'file-active', message, hint: 'Pack it into an archive, or remove it.' };
  }
  if (!SAFE_NAME.test(name)) {
    const allowed = 'letters, digits, spaces, and characters other than " # % * : < > ? \\ | `';
    const message = `"${name}" cannot be an address`;
    return { code: 'bad-slug', message, hint: `Rename it: ${allowed}.` };
  }
  if (name === name.normalize('NFC')) return undefined;
  const message = `"${name}" is in decomposed Unicode: letters and their marks are separate`;
  const hint = 'Rename it: type the name again, or use letters without marks.';
  return { code: 'bad-slug', message, hint };
}
