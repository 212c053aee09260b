/**
 * Marks the current section in the table of contents, for browsers without `scroll-target-group`: the
 * last section that starts above a line. Sections at the end of a page never reach that line; there it
 * is the section in the address, else the last one in view.
 */

/** Position of the line, as a fraction of the window height. */
const LINE = 0.3;

const sections = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].flatMap((link) => {
  const heading = document.getElementById(link.hash.slice(1));
  return heading === null ? [] : [{ link, heading }];
});
const passed = new Set<Element>();
let atEnd = false;

// The margin covers everything above the line.
const above = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) passed.add(target);
      else passed.delete(target);
    }
    mark();
  },
  { rootMargin: `9999999px 0px -${100 - LINE * 100}% 0px` },
);
for (const { heading } of sections) above.observe(heading);

const end = new IntersectionObserver((entries) => {
  atEnd = entries.some(({ isIntersecting }) => isIntersecting);
  mark();
});
for (const footer of document.querySelectorAll('body > footer')) end.observe(footer);
addEventListener('hashchange', mark);

function mark(): void {
  const current =
    (atEnd && scrollY > 0 ? lastInView() : undefined) ??
    sections.findLast(({ heading }) => passed.has(heading));
  for (const { link } of sections) {
    if (link === current?.link) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

function lastInView() {
  const inView = sections.filter(({ heading }) => {
    const { top, height } = heading.getBoundingClientRect();
    return height > 0 && top >= 0 && top < innerHeight;
  });
  return inView.find(({ link }) => link.hash === location.hash) ?? inView.at(-1);
}
