import type { CodeInfo } from './code-info.ts';

/** Codes of problems with what site.yaml says of the look of the site. */
export const APPEARANCE_CODES = {
  'low-contrast': {
    level: 'error',
    says: 'A colour of site.yaml cannot be read on the backgrounds of its theme.',
  },
  'appearance-file-missing': {
    level: 'error',
    says: 'site.yaml names a file for the look of the site that is not in the content folder.',
  },
  'styles-load': {
    level: 'error',
    says: 'A style sheet loads something that is not a file of the site, or hides an address in escapes.',
  },
} as const satisfies Readonly<Record<string, CodeInfo>>;
