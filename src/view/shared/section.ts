/** A part of a page with a heading and an anchor. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

/**
 * A section of a page. Its anchor begins with `s-`, so that it cannot meet the anchor of a heading
 * that a writer put in a body on the same page ("Maintenance", "Known issues").
 */
export function section(name: string, title: string): Section {
  return { id: `s-${name}`, title };
}

/**
 * A section that shows how things stand, and goes when there is nothing to show: what is open, what
 * comes next. Its anchor begins with `now-` and is no promise; `relnotes addresses` keeps no list of it.
 */
export function passingSection(name: string, title: string): Section {
  return { id: `now-${name}`, title };
}

/** A link to a section of the same page. */
export function sectionLink({ id, title }: Section) {
  return { label: title, href: `#${id}` };
}
