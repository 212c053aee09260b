/** Problem codes of texts whose words would not reach readers as they were written. */
export const TEXT_PROBLEM_CODES = {
  'yaml-comment': {
    level: 'warning',
    says: 'YAML reads the end of a text as a comment, because of ` #`.',
  },
  'yaml-escape': {
    level: 'warning',
    says: 'YAML reads a backslash in double quotes and the next character as an escape.',
  },
  'reference-undefined': {
    level: 'warning',
    says: 'A footnote or a link uses an undefined label, so readers see the brackets.',
  },
  'reference-unused': {
    level: 'warning',
    says: 'Nothing refers to a footnote or a link label, so readers do not see it.',
  },
  'reference-twice': {
    level: 'warning',
    says: 'A label is defined twice. The second definition is ignored.',
  },
  'table-cells': {
    level: 'warning',
    says: 'A table row has more cells than the head, or `|` in code splits a cell.',
  },
  'list-number': {
    level: 'warning',
    says: 'A list shows different numbers from those in the file.',
  },
  'code-info': {
    level: 'warning',
    says: 'Pages do not show words after the language of a code block.',
  },
  'sign-lost': {
    level: 'warning',
    says: 'Markdown interprets a character of a name or a path, such as a backslash or `>`.',
  },
  'diagram-as-code': {
    level: 'warning',
    says: 'A Mermaid diagram appears as code.',
  },
} as const;
