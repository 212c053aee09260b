import type { Translation } from '../../domain/catalog.ts';
import { itemName } from '../../domain/item-name.ts';
import { namedMilestones, type Entry, type Translations } from '../assemble.ts';
import { noteTexts } from './entry-body.ts';
import type { FileEntry } from './entry.ts';

const NO_TRANSLATIONS: Translations = {};

/** Joins entries with their translations, each with its fields among its own properties. */
export function joinTranslations(entries: readonly FileEntry[]): Entry[] {
  const translations = translationsByPath(entries);
  return entries.flatMap((entry) => joined(entry, translations.get(entry.path) ?? NO_TRANSLATIONS));
}

function joined(entry: FileEntry, translations: Translations): Entry | [] {
  switch (entry.entryType) {
    case 'site':
      return { entryType: 'site', path: entry.path, site: entry.fields };
    case 'timeline': {
      const { entryType, release, path, fields, texts } = entry;
      return { entryType, release, path, milestones: namedMilestones(fields.milestones, texts) };
    }
    case 'release': {
      const { entryType, id, path, fields, body } = entry;
      return { entryType, id, ...fields, path, body, translations };
    }
    case 'item': {
      const { entryType, release, slug, path, fields, body } = entry;
      const name = itemName(fields, body, slug);
      return { entryType, release, slug, ...fields, ...name, path, body, translations };
    }
    case 'upgrade-note': {
      const { entryType, release, slug, path, fields, body, texts } = entry;
      return { entryType, release, slug, ...fields, ...noteTexts(texts), path, body, translations };
    }
    case 'known-issue': {
      const { entryType, release, slug, path, fields, body } = entry;
      return { entryType, release, slug, ...fields, path, body, translations };
    }
    case 'meeting': {
      const { entryType, slug, path, fields, body } = entry;
      return { entryType, slug, ...fields, path, body, translations };
    }
    case 'doc': {
      const { entryType, slug, path, fields, body } = entry;
      return { entryType, slug, ...fields, path, body, translations };
    }
    case 'translation':
      return [];
  }
}

function translationsByPath(
  entries: readonly FileEntry[],
): Map<string, Record<string, Translation>> {
  const found = new Map<string, Record<string, Translation>>();
  for (const entry of entries) {
    if (entry.entryType !== 'translation') continue;
    const { of: original, lang, fields, body, texts } = entry;
    found.set(original, {
      ...found.get(original),
      [lang]: { ...fields, ...noteTexts(texts), body },
    });
  }
  return found;
}
