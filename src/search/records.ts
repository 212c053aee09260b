/** The built files that list what can be found, one a language (src/pages/search/). */
export const RECORDS = /^(?:[^/]+\/)?search\/records\.json$/u;
