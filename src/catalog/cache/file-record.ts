import { entryOf, type FileEntry } from '../parse/entry.ts';
import { brokenEntryOf } from '../parse/broken-entry.ts';
import { resultForChecks, type FileResult } from '../parse/parse-file.ts';

/** The results of parsing one content file. */
export interface FileRecord {
  /** The result for checks: fields with their positions, and problems; no HTML. */
  readonly parseResult: FileResult;
  /** The entry for pages; undefined if the file has errors. */
  readonly entry: FileEntry | undefined;
  /** The entry of a file with bad fields, without those. Dev shows it; no file keeps it. */
  readonly broken?: FileEntry | undefined;
  /** False if the file was parsed only for checks, so that its entry is unknown. */
  readonly isComplete: boolean;
}

/** Records of files by the digest of each file. */
export type FileRecords = Map<string, FileRecord>;

/** Returns the record of a parsed file; with `checkOnly`, the file was parsed without the HTML of its body. */
export function recordOf(
  result: FileResult,
  { checkOnly = false }: { checkOnly?: boolean },
): FileRecord {
  if (checkOnly) return { parseResult: result, entry: undefined, isComplete: false };
  const entry = result.parsed && entryOf(result.parsed);
  const broken = result.salvaged && brokenEntryOf(result.salvaged);
  return { parseResult: resultForChecks(result), entry, broken, isComplete: true };
}
