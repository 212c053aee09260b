import type { Item, KnownIssue, UpgradeNote } from '../../domain/catalog.ts';
import type { EntryDays } from '../../domain/entry-days.ts';
import type { Withdrawal } from '../../schema/withdrawn.ts';
import type { VersionRange } from '../../schema/version-range.ts';
import type { ApiDocumentName } from '../../schema/api/document-names.ts';
import type { ViewContext } from '../../view/context.ts';
import { schemaFile } from './file-names.ts';

/** Returns the absolute address of a file of the API. */
export function apiAddress({ urls }: ViewContext, file: string): string {
  return urls.absolute(urls.api(file));
}

/** Returns the fields that every document begins with. */
export function headOf(context: ViewContext, name: ApiDocumentName) {
  return { $schema: apiAddress(context, schemaFile(name)), as_of: context.today };
}

type ReleaseEntry = Item | UpgradeNote | KnownIssue;

/** Returns the fields that identify an item, an upgrade note or a known issue. */
export function identityOf({ urls }: ViewContext, entry: ReleaseEntry, id: string, path: string) {
  const { release, slug } = entry;
  return { ref: refOf(entry), release, slug, id, url: urls.absolute(path) };
}

/** Returns an entry's name as content files use it, for example `2.0/proxy`. */
export function refOf({ release, slug }: Pick<ReleaseEntry, 'release' | 'slug'>): string {
  return `${release}/${slug}`;
}

export function daysOf({ published, updated }: EntryDays) {
  return { published: orNull(published), updated: orNull(updated) };
}

/** Returns a withdrawal as the API has it. */
export function withdrawnOrNull(withdrawal: Withdrawal | undefined) {
  return withdrawal === undefined ? null : withdrawnOf(withdrawal);
}

/** Returns what the API says of a withdrawn version. */
export function withdrawnOf({ on, why, use }: Withdrawal) {
  return { on, why, use: orNull(use) };
}

/** Returns ranges of versions as they are written. */
export function rangesOf(ranges: readonly VersionRange[]) {
  return ranges.map(({ from, to, note }) => ({
    from: orNull(from),
    to: orNull(to),
    note: orNull(note),
  }));
}

/** Replaces undefined with null, so that every field is present in the JSON. */
export function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}
