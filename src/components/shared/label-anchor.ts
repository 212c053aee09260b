/** Distance from an edge at which a centred label would leave the picture on a phone, in percent of the width. */
const EDGE = 12;

/** Returns where a label at a position of `percent` is anchored, so that it does not leave the picture. */
export function labelAnchor(x: string): 'start' | 'middle' | 'end' {
  const position = Number.parseFloat(x);
  if (position < EDGE) return 'start';
  return position > 100 - EDGE ? 'end' : 'middle';
}
