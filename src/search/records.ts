/** Paths of the files with searchable records, one for each language (src/pages/). */
export const RECORD_FILE_PATTERN = /^(?:[^/]+\/)?search\/records\.jsonl$/u;
