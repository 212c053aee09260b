import { entryOf, type FileEntry } from '../parse/entry.ts';
import { resultForChecks, type FileResult } from '../parse/parse-file.ts';

/** What one content file came to. */
export interface FileRecord {
  /** What checks look at: fields with their positions, and problems; no HTML. */
  readonly parseResult: FileResult;
  /** What pages are given; undefined for a file that gives them nothing. */
  readonly entry: FileEntry | undefined;
  /** False if the file was parsed for checks alone, so that nothing is known of its entry. */
  readonly isComplete: boolean;
}

/** What files came to, by the digest of each. */
export type FileRecords = Map<string, FileRecord>;

/** Returns the record of a file that has been parsed, with its body or, with `checkOnly`, without. */
export function recordOf(
  result: FileResult,
  { checkOnly = false }: { checkOnly?: boolean },
): FileRecord {
  if (checkOnly) return { parseResult: result, entry: undefined, isComplete: false };
  const entry = result.parsed && entryOf(result.parsed);
  return { parseResult: resultForChecks(result), entry, isComplete: true };
}
