import type { ViewContext } from '../context.ts';
import type { NavLink } from '../site/nav.ts';

/** Returns links to subscribe to a calendar file and to download it; empty on a site without calendars. */
export function calendarLinks({ words, urls, catalog }: ViewContext, file: string): NavLink[] {
  if (!catalog.site.features.calendars) return [];
  return [
    { label: words.timeline.subscribe, href: urls.subscribe(file) },
    { label: words.timeline.download, href: file },
  ];
}
