import { at, type CheckInput } from '../catalog/check/check.ts';
import type { ParsedFile } from '../catalog/parse/parse-file.ts';
import { shownFile, type Problem } from '../catalog/problem.ts';
import { folderOf } from '../lib/text-ends.ts';
import { isPath } from '../view/site/former-addresses.ts';
import { foldedPath } from './claims.ts';

/** Reports aliases of upgrade notes and known issues, which are anchors, that another entry of the page has. */
export function checkAnchors({ parsed }: CheckInput): Problem[] {
  const anchored = parsed.filter(isAnchored);
  const owners = new Map(anchored.map((file) => [anchorKey(file, slugOf(file)), file.path]));
  return anchored.flatMap((file) =>
    aliasesOf(file).flatMap((alias, index): Problem[] => {
      if (isPath(alias)) return [];
      const key = anchorKey(file, alias);
      const owner = owners.get(key);
      owners.set(key, owner ?? file.path);
      if (owner === undefined) return [];
      const message =
        owner === file.path
          ? 'the alias is the address it would lead to'
          : `${shownFile(owner)} has this address`;
      return [at(file, ['aliases', index], 'same-address', message, 'Remove the alias.')];
    }),
  );
}

function isAnchored({ entryType }: ParsedFile): boolean {
  return entryType === 'upgrade-note' || entryType === 'known-issue';
}

function aliasesOf({ fields }: ParsedFile): readonly string[] {
  return fields !== undefined && 'aliases' in fields ? fields.aliases : [];
}

function slugOf({ file }: ParsedFile): string {
  return 'slug' in file ? file.slug : '';
}

function anchorKey({ path }: ParsedFile, anchor: string): string {
  return foldedPath(`${folderOf(path)}${anchor}`);
}
