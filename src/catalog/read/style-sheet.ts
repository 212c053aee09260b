import type { AssetFault } from './asset-name.ts';

const COMMENT = /\/\*.*?\*\//gsu;
/** `@import`, and addresses in `url()`, `src()`, `image-set()` or quotes that lead to a host or hold data. */
const LOADS =
  /@import|(?:url|src|image|image-set)\([\s"']*(?:[a-z][a-z\d+.-]*:|\/\/)|["'](?:[a-z][a-z\d+.-]*:)?\/\//iu;
/** An escape of a letter, with which a name could be written so that the rule above does not see it. */
const ESCAPED_LETTER = /\\(?:0{0,4}[2-7][\da-f](?![\da-f])|[g-z@:(/])/iu;

/**
 * Returns why a style sheet cannot be published: it may load nothing but files of the site itself. The policy of the
 * pages refuses other hosts too; here a writer learns of it before readers miss a font.
 */
export function styleSheetFault(text: string): AssetFault | undefined {
  const css = text.replaceAll(COMMENT, (comment) => comment.replaceAll(/[^\n]/gu, ' '));
  const found = LOADS.exec(css) ?? ESCAPED_LETTER.exec(css);
  if (found === null) return undefined;
  const line = css.slice(0, found.index).split('\n').length;
  const isEscape = found[0].startsWith('\\');
  return {
    code: 'styles-load',
    message: isEscape
      ? `line ${line} of the style sheet writes a character as an escape`
      : `line ${line} of the style sheet loads something that is not a file of the site`,
    hint: isEscape
      ? 'Write the character itself.'
      : 'Put the file into the content folder, link to it from an entry, and name it by a relative path.',
  };
}
