/** The contrast that text needs (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
const NEEDED = 4.5;

/** The backgrounds of each theme: --paper and --raised of src/styles/tokens.css. */
export const BACKGROUNDS = {
  light: ['#fdfcfa', '#f3f1eb'],
  dark: ['#12161a', '#1b2227'],
} as const;

/**
 * Returns what is wrong with a colour of text in a theme, with a colour that would do; undefined if it is readable on
 * all backgrounds.
 */
export function contrastFault(
  colour: string,
  theme: keyof typeof BACKGROUNDS,
): { readonly message: string; readonly hint: string } | undefined {
  const found = lowestContrast(colour, theme);
  if (found >= NEEDED) return undefined;
  const towards = theme === 'light' ? '#000000' : '#ffffff';
  const better = steps
    .map((share) => mix(colour, towards, share))
    .find((one) => lowestContrast(one, theme) >= NEEDED);
  const rounded = Math.floor(found * 10) / 10;
  return {
    message: `has a contrast of ${rounded}:1 in the ${theme} theme; text needs ${NEEDED}:1`,
    hint: `Use a ${theme === 'light' ? 'darker' : 'lighter'} colour, such as "${better ?? towards}".`,
  };
}

const steps = Array.from({ length: 50 }, (_, index) => (index + 1) / 50);

function lowestContrast(colour: string, theme: keyof typeof BACKGROUNDS): number {
  return Math.min(...BACKGROUNDS[theme].map((background) => contrast(colour, background)));
}

/** Returns the contrast ratio of two colours (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(from: string, to: string, share: number): string {
  const ends = channels(to);
  const mixed = channels(from).map((value, index) =>
    Math.round(value + ((ends[index] ?? value) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Returns the three channels of `#rrggbb`, 0 to 255. */
function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
