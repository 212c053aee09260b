import { appendEntry, setValue } from '../edits/yaml-edit.ts';
import type { ImportEdit } from './ledger/outcome.ts';
import type { NotesPlan } from './plan/plan-notes.ts';
import type { PlannedEntry } from './plan/planned-entry.ts';

/** Fields of site.yaml that an import reads. */
export interface SiteFacts {
  readonly repository: string | undefined;
  /** Whether an item that is out has to say that it is ready. */
  readonly needsStatus: boolean;
  readonly products: readonly string[];
  readonly areas: readonly string[];
  /** Whether `checks` sets the severity of `impact-missing`. */
  readonly setsImpact: boolean;
}

/**
 * Returns the edit of site.yaml without which the check would refuse the entries: products and areas that they name, and
 * that impact and action may be missing, since no foreign format has them. Undefined if nothing is needed.
 */
export function siteEdit(
  text: string,
  { products, areas, entries }: NotesPlan,
  site: SiteFacts,
): { readonly edit: ImportEdit; readonly words: readonly string[] } | undefined {
  const missing = [...products].filter(([id]) => !site.products.includes(id));
  const newAreas = [...areas].filter(([id]) => !site.areas.includes(id));
  const needsImpact = !site.setsImpact && entries.some(isWithoutImpact);
  let after = text;
  for (const [id, title] of missing) after = appendEntry(after, ['products'], { id, title });
  for (const [id, title] of newAreas) after = appendEntry(after, ['areas'], { id, title });
  if (needsImpact) after = setValue(after, ['checks', 'impact-missing'], 'warn');
  if (after === text) return undefined;
  const words = [
    ...(missing.length === 0 ? [] : [`products: ${missing.map(([id]) => id).join(', ')}`]),
    ...(newAreas.length === 0 ? [] : [`areas: ${newAreas.map(([id]) => id).join(', ')}`]),
    ...(needsImpact
      ? ['checks: impact-missing: warn, since the source says neither what breaks nor what to do']
      : []),
  ];
  return { edit: { path: 'site.yaml', before: text, after }, words };
}

function isWithoutImpact({ kind, fields }: PlannedEntry): boolean {
  const isAffected =
    fields['breaking'] === true || fields['kind'] === 'removal' || fields['kind'] === 'deprecation';
  return kind === 'item' && isAffected;
}
