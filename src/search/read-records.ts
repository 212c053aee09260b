import { z } from 'zod';

const recordSchema = z.object({
  url: z.string(),
  lang: z.string(),
  title: z.string(),
  kind: z.string(),
  over: z.string(),
  struck: z.boolean(),
  filters: z.record(z.string(), z.array(z.string())),
  names: z.array(z.string()),
  otherNames: z.array(z.string()),
  hidden: z.string(),
  text: z.string(),
});

/** A searchable record with the language of its site. */
export type SiteRecord = z.output<typeof recordSchema>;

const NEWLINE = 0x0a;

/** Counts the records of a file, one per line (src/formats/record-lines.ts). */
export function countRecords(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

/** Reads the records of a file lazily. Throws if a line is not a record. */
export function* readRecords(bytes: Buffer): Generator<SiteRecord, undefined> {
  let from = 0;
  for (let to = bytes.indexOf(NEWLINE); to !== -1; to = bytes.indexOf(NEWLINE, from)) {
    const value: unknown = JSON.parse(bytes.toString('utf8', from, to));
    yield recordSchema.parse(value);
    from = to + 1;
  }
}
