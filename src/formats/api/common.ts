import type { Item, KnownIssue, UpgradeNote } from '../../domain/catalog.ts';
import type { EntryDays } from '../../domain/entry-days.ts';
import type { ApiDocumentName } from '../../schema/api/documents.ts';
import type { ViewContext } from '../../view/context.ts';

/** The file of a schema below /api/v1/. */
export function schemaFile(name: ApiDocumentName): string {
  return `schema/${name}.json`;
}

/** The whole address of a file of the API. */
export function apiAddress({ urls }: ViewContext, file: string): string {
  return urls.absolute(urls.api(file));
}

/** What every document begins with. */
export function headOf(context: ViewContext, name: ApiDocumentName) {
  return { $schema: apiAddress(context, schemaFile(name)), as_of: context.today };
}

type Entry = Item | UpgradeNote | KnownIssue;

/** What an item, a note and an issue have in common. */
export function identityOf({ urls }: ViewContext, entry: Entry, id: string, path: string) {
  const { release, slug } = entry;
  return { ref: refOf(entry), release, slug, id, url: urls.absolute(path) };
}

/** `r6/proxysql`: as content files name each other. */
export function refOf({ release, slug }: Pick<Entry, 'release' | 'slug'>): string {
  return `${release}/${slug}`;
}

export function daysOf({ published, updated }: EntryDays) {
  return { published: orNull(published), updated };
}

/** JSON has no undefined: a field is always there. */
export function orNull<T>(value: T | undefined): T | null {
  return value ?? null;
}
