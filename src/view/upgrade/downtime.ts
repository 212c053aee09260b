import type { UpgradeNote } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';

/** Returns `At most 1 hour and 30 minutes. The API is away.`; undefined for undefined. */
export function downtimeText(
  { words }: ViewContext,
  downtime: UpgradeNote['downtime'],
): string | undefined {
  if (downtime === undefined) return undefined;
  const max = 'max' in downtime ? downtime.max : undefined;
  const { atMost, unit } = words.upgradeNotes;
  const parts = [...(max ?? '').matchAll(/(?<!\d)(\d+)([dhms])/gu)].map(
    ([, n = '0', letter = 's']) =>
      unit[letter === 'd' || letter === 'h' || letter === 'm' ? letter : 's'](Number(n)),
  );
  const texts = [parts.length === 0 ? undefined : atMost(words.formats.list(parts)), downtime.note];
  return texts.filter((text) => text !== undefined).join(' ');
}
