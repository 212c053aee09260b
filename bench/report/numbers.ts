/** Figures as a person reads them; a dash for what was not measured. */
const NONE = '–';

export function seconds(ms: number | undefined): string {
  return ms === undefined ? NONE : `${(ms / 1000).toFixed(ms < 9950 ? 2 : 1)} s`;
}

/** Formats short durations, usually below a second. */
export function milliseconds(ms: number | undefined): string {
  if (ms === undefined || ms >= 1000) return seconds(ms);
  return `${ms.toFixed(ms < 9.95 ? 1 : 0)} ms`;
}

export function kilobytes(bytes: number | undefined): string {
  return bytes === undefined ? NONE : `${(bytes / 1000).toFixed(bytes < 99_950 ? 1 : 0)} kB`;
}

export function megabytes(bytes: number | undefined): string {
  if (bytes === undefined) return NONE;
  return bytes < 9.95e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${count(Math.round(bytes / 1e6))} MB`;
}

export function times(ratio: number | undefined): string {
  return ratio === undefined ? NONE : `${ratio.toFixed(2)} ×`;
}

export function exponent(value: number | undefined): string {
  return value === undefined ? NONE : value.toFixed(2);
}

export function count(value: number): string {
  return value.toLocaleString('en-GB');
}
