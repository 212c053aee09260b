/** The problem codes of the text of MDX files. */
export const MDX_CODES = {
  'mdx-syntax': { level: 'error', says: 'The MDX cannot be read.' },
  'mdx-component': {
    level: 'error',
    says: 'A component in MDX is unknown, in the wrong place, or has wrong or missing attributes.',
  },
  'mdx-import': {
    level: 'error',
    says: 'The file, the package or the export of an import in MDX does not exist.',
  },
  'mdx-undefined': { level: 'error', says: 'Code in MDX uses an undefined name.' },
  'mdx-failed': {
    level: 'error',
    says: 'MDX cannot be compiled or rendered, because a component or an expression fails. Only the dev server and the build report it.',
  },
  'mdx-code': {
    level: 'error',
    says: 'MDX contains code, which runs when the site is built. site.yaml has to allow it.',
  },
} as const;
