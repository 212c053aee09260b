import type { Site } from '../domain/catalog.ts';

/** Returns the style sheet with the accent colour of a site; paper keeps black. Both colours are `#rrggbb` by schema. */
export function accentCss({ light, dark }: NonNullable<Site['accent']>): string {
  return `@media screen { :root { --accent: light-dark(${light}, ${dark}); } }\n`;
}
