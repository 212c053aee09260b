import type { SiteFields } from '../schema/site.ts';

/** A switch below `features` in site.yaml that leaves out some files of a site. */
export type FeatureSwitch = keyof SiteFields['features'];

/** The files of each switch, by their addresses (src/view/urls.ts); the first match counts. */
const FILES: readonly (readonly [FeatureSwitch, RegExp])[] = [
  ['twins', /\.md$/u],
  ['api', /^api\//u],
  // The page itself stays.
  ['search', /^(?:[^/]+\/)?search\/(?!index\.html$)/u],
  ['feeds', /(?:^|\/)feed(?:-\d+)?\.(?:xml|json)$/u],
  ['calendars', /(?:^|\/)calendar\.ics$/u],
  ['pictures', /^(?:picture|releases\/[^/]+)\.png$/u],
  ['badges', /(?:^|\/)(?:badge|readiness)\.svg$/u],
];

/** Pictures and attachments, which may have any name. */
const CONTENT = /^files\//u;

/**
 * Returns the switch that leaves out a file of a site; undefined for pages, files of the program and files of the
 * content. The pages of the handbook count as pages: other documents lie in the same folder.
 */
export function switchOf(file: string): FeatureSwitch | undefined {
  if (CONTENT.test(file)) return undefined;
  return FILES.find(([, fits]) => fits.test(file))?.[0];
}
