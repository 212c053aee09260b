import type { Catalog, Release } from '../../domain/catalog.ts';
import { pathEntries } from '../../domain/path-entries.ts';
import { findRelease } from '../../domain/find.ts';
import type { Fragment } from '../../domain/join-fragments.ts';
import type { ViewContext } from '../../view/context.ts';
import { lightIssue, lightItem, lightNote } from './light-entry.ts';

/** Returns `releases/<id>/path.json`, of which the browser puts the longest paths together. */
export function pathFragment(context: ViewContext, release: Release): Fragment {
  const { catalog, today, lang } = context;
  const { notes, items, issues } = pathEntries(catalog, release, today);
  return {
    notes: notes.map((note) => ({
      at: home(catalog, note).notes.indexOf(note),
      entry: lightNote(note, lang),
    })),
    items: items.map((item) => ({
      at: home(catalog, item).items.indexOf(item),
      entry: lightItem(item, lang),
    })),
    issues: issues.map((issue) => ({
      at: home(catalog, issue).issues.indexOf(issue),
      entry: lightIssue(issue, lang),
    })),
  };
}

function home(catalog: Catalog, { release: id }: { readonly release: string }): Release {
  const release = findRelease(catalog, id);
  if (release === undefined) throw new Error(`The catalog has no release "${id}".`);
  return release;
}
