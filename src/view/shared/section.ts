import type { Html } from '../../lib/html.ts';

/** A part of a page with a heading and an anchor. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Finished HTML of a title that holds code. */
  readonly titleHtml?: Html | undefined;
}

/**
 * Returns a section of a page. Its anchor begins with `s-`, so that it cannot collide with a
 * heading in a body on the same page ("Maintenance", "Known issues").
 */
export function section(name: string, title: string): Section {
  return { id: `s-${name}`, title };
}

/**
 * Returns a section that shows the current state and disappears when it is empty, such as open
 * questions. Its anchor begins with `now-` and may go away; `relnotes addresses` does not track it.
 */
export function temporarySection(name: string, title: string): Section {
  return { id: `now-${name}`, title };
}

/** Returns a link to a section of the same page. */
export function sectionLink({ id, title }: Section) {
  return { label: title, href: `#${id}` };
}
