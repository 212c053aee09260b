/** The names of the document types of the API, which are those of their schemas. */
export const API_DOCUMENT_NAMES = [
  'index',
  'products',
  'releases',
  'release',
  'items',
  'news',
  'upgrade-notes',
  'known-issues',
  'schedule',
  'upgrade-path',
] as const;

export type ApiDocumentName = (typeof API_DOCUMENT_NAMES)[number];
