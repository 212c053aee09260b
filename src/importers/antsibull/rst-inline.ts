/** Converts the few constructs of RST in the texts of fragments to Markdown: code, links, roles. */
export function rstInline(text: string): string {
  return text
    .replaceAll(/(?<!`)``(?=\S)([^\n]{0,499}?\S)``(?!`)/gu, (_whole, code: string) =>
      codeSpan(code),
    )
    .replaceAll(/(?<![`\w])`([^`<>\n]{1,300}?)\s?<([^`<>\s]{1,1000})>`__?(?!\w)/gu, '[$1]($2)')
    .replaceAll(/:[\w:-]{1,40}:`([^`<>\n]{1,300}?)(?:\s?<[^`<>\n]{1,300}>)?`/gu, '`$1`');
}

function codeSpan(code: string): string {
  const fence = code.includes('`') ? '``' : '`';
  return fence === '`' ? `\`${code}\`` : `\`\` ${code} \`\``;
}
