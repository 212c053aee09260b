/** Problem codes of texts whose words would not reach readers as they were written. */
export const TEXT_PROBLEM_CODES = {
  'yaml-comment': {
    level: 'warning',
    says: 'YAML reads the end of a text as a comment, since ` #` stands before it.',
  },
  'yaml-escape': {
    level: 'warning',
    says: 'YAML reads a backslash in double quotes, with the sign after it, as another character.',
  },
  'reference-undefined': {
    level: 'warning',
    says: 'A footnote or a link names a label that the text does not define, so its brackets are shown.',
  },
  'reference-unused': {
    level: 'warning',
    says: 'Nothing refers to a footnote or to the address of a label, so readers do not see it.',
  },
  'reference-twice': {
    level: 'warning',
    says: 'A label is defined twice, and the second definition is dropped.',
  },
  'table-cells': {
    level: 'warning',
    says: 'A row of a table has more cells than its head, or `|` inside code cuts a cell.',
  },
  'list-number': {
    level: 'warning',
    says: 'A list shows other numbers than those that were written.',
  },
  'code-info': {
    level: 'warning',
    says: 'Words after the language of a code block are not shown.',
  },
  'sign-lost': {
    level: 'warning',
    says: 'Markdown takes a sign of a name or a path for its own, such as a backslash or `>`.',
  },
  'diagram-as-code': {
    level: 'warning',
    says: 'Diagrams of Mermaid are shown as code.',
  },
} as const;
