/** The built files that list what can be found, one a language (src/pages/). */
export const RECORDS = /^(?:[^/]+\/)?search\/records\.jsonl$/u;
