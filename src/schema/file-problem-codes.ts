/** Problem codes of files that are read or published as they are. */
export const FILE_PROBLEM_CODES = {
  symlink: { level: 'error', says: 'A symbolic link could lead out of the content tree.' },
  'file-too-large': {
    level: 'error',
    says: 'A text or a picture is larger than 1 MiB, or another file is larger than 10 MiB.',
  },
  'file-active': { level: 'error', says: 'A browser or a host would run this file.' },
  'file-hidden': { level: 'error', says: 'The name of a file beside an entry begins with a dot.' },
  'file-unlinked': { level: 'warning', says: 'Nothing links to the file, so it is not published.' },
} as const;
