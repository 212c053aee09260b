import type { PictureSize } from '../../domain/site-file.ts';
import type { ViewContext } from '../context.ts';

/** A picture beside the name of the site. */
export interface LogoPicture {
  readonly src: string;
  /** The background that it is for: `both` where the site has one picture. */
  readonly theme: 'both' | 'light' | 'dark';
  readonly size: PictureSize | undefined;
}

/** Look of the site, as site.yaml sets it. */
export interface SiteLook {
  readonly logo: readonly LogoPicture[];
  readonly favicon: string;
  /** Media type of the favicon. */
  readonly faviconType: string;
  /** Style sheets that are loaded after all others, in this order. */
  readonly styles: readonly string[];
}

/** Returns the look of the site. */
export function siteLook(context: ViewContext): SiteLook {
  const { urls, catalog } = context;
  const { favicon, accent, styles } = catalog.site;
  const icon = favicon === undefined ? urls.asset('favicon.svg') : urls.file(favicon);
  return {
    logo: logoOf(context),
    favicon: icon,
    faviconType: iconType(icon),
    styles: [
      ...(accent === undefined ? [] : [urls.accent()]),
      ...(styles === undefined ? [] : [urls.file(styles)]),
    ],
  };
}

function logoOf({ urls, catalog }: ViewContext): LogoPicture[] {
  const { logo } = catalog.site;
  if (logo === undefined) return [];
  const picture = (path: string, theme: LogoPicture['theme']): LogoPicture => ({
    src: urls.file(path),
    theme,
    size: catalog.files.find((file) => file.path === path)?.pixels,
  });
  return logo.dark === undefined
    ? [picture(logo.light, 'both')]
    : [picture(logo.light, 'light'), picture(logo.dark, 'dark')];
}

function iconType(path: string): string {
  if (/\.svg$/iu.test(path)) return 'image/svg+xml';
  return /\.ico$/iu.test(path) ? 'image/x-icon' : 'image/png';
}
