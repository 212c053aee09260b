const UNITS = [
  ['day', 86_400, Infinity],
  ['hour', 3600, 24],
  ['minute', 60, 60],
  ['second', 1, 60],
] as const;

/** Formats a duration as `1 hour and 35 minutes`, in the language of the page. */
export function durationText(minutes: number): string {
  const { lang } = document.documentElement;
  const seconds = Math.round(minutes * 60);
  const parts = UNITS.map(([unit, length, turn]) => ({
    unit,
    n: Math.floor(seconds / length) % turn,
  })).filter(({ n }) => n > 0);
  return new Intl.ListFormat(lang).format(
    parts.map(({ unit, n }) =>
      new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(n),
    ),
  );
}
