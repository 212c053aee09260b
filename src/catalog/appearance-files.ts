import type { SiteFields } from '../schema/site.ts';

/** A file that site.yaml names, and the field that names it. */
interface AppearanceFile {
  readonly field: readonly string[];
  readonly path: string;
}

/** Returns the files that site.yaml names for the look of the site. No text links to them, and yet they are published. */
export function appearanceFiles({
  logo,
  favicon,
  styles,
}: Pick<SiteFields, 'logo' | 'favicon' | 'styles'>): AppearanceFile[] {
  const named = [
    { field: ['logo', 'light'], path: logo?.light },
    { field: ['logo', 'dark'], path: logo?.dark },
    { field: ['favicon'], path: favicon },
    { field: ['styles'], path: styles },
  ];
  return named.flatMap(({ field, path }) => (path === undefined ? [] : [{ field, path }]));
}
