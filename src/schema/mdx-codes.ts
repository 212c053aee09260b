/** The problem codes of the text of MDX files. */
export const MDX_CODES = {
  'mdx-syntax': { level: 'error', says: 'The MDX cannot be read.' },
  'mdx-component': {
    level: 'error',
    says: 'MDX places a component that there is not, places it wrongly, or gives it attributes that it does not have or lacks.',
  },
  'mdx-import': {
    level: 'error',
    says: 'An import in MDX leads to no file or package, or to one without such an export.',
  },
  'mdx-undefined': { level: 'error', says: 'Code in MDX uses a name that nothing defines.' },
  'mdx-failed': {
    level: 'error',
    says: 'MDX cannot be compiled or shown: a component or an expression fails. Only dev and the build know.',
  },
  'mdx-code': {
    level: 'error',
    says: 'MDX holds code that runs when the site is built; site.yaml has to allow it.',
  },
} as const;
