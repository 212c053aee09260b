import { z } from 'zod';
import type { NoteLink } from '../notes/source-note.ts';
import { labelOf } from '../notes/references.ts';

const words = z
  .string()
  .nullish()
  .transform((text) => text ?? '');
const documentation = z.looseObject({ description: words, url: words, type: words });

/** The field `documentation` of a note. */
export const docs = z
  .array(documentation)
  .nullish()
  .transform((list) => list ?? []);

/** Links of the documentation, and what cannot be one. */
export interface DocumentLinks {
  readonly links: readonly NoteLink[];
  readonly unplaced: readonly string[];
}

/** Returns the links of the documentation of a note. An address may stand among other words. */
export function documentLinks(documents: readonly z.output<typeof documentation>[]): DocumentLinks {
  const links: NoteLink[] = [];
  const unplaced: string[] = [];
  for (const { description, url, type } of documents) {
    const address = /https?:\/\/[^\s<>()[\]"]+[^\s<>()[\]".,;:]/u.exec(url)?.[0];
    const isWhole = address !== undefined && URL.canParse(address);
    if (isWhole) links.push({ label: labelFor(description, type, address), url: address });
    else unplaced.push('documentation without an address');
  }
  return { links, unplaced };
}

function labelFor(description: string, type: string, address: string): string {
  const words = description
    .replaceAll(/[[\]():]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (words !== '') return words;
  return type === '' || type === 'external' ? labelOf(address) : type;
}
