/** The built files that list what can be found, one a language (src/pages/). */
export const RECORD_FILE_PATTERN = /^(?:[^/]+\/)?search\/records\.jsonl$/u;
