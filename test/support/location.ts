/** An address of a site. */
export const LOCATION = {
  origin: 'https://notes.example.org',
  base: '/',
  repository: undefined,
  folder: undefined,
};
