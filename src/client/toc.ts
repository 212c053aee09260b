/**
 * Marks in the table of contents where the reader is, for browsers whose CSS cannot
 * (`scroll-target-group`): the last section that begins above a line. The sections at the end of a
 * page never reach it; there it is the one that was asked for, else the last.
 */

/** The line, from the top of the window. */
const LINE = 0.3;

const sections = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].flatMap((link) => {
  const heading = document.getElementById(link.hash.slice(1));
  return heading === null ? [] : [{ link, heading }];
});
const passed = new Set<Element>();
let atEnd = false;

// All that lies above the line, however far.
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
