/**
 * Marks in the table of contents where the reader is: the last section that begins above a line.
 * The sections at the end of a page never reach the line; there it is the one that was asked for,
 * else the last.
 */

/** The line, from the top of the window. */
const LINE = 0.3;

const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
const sections = links.flatMap((link) => {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  return heading === null ? [] : [{ link, heading }];
});

const passed = new Set<Element>();
const above = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) passed.add(target);
      else passed.delete(target);
    }
    mark();
  },
  // All that lies above the line, however far.
  { rootMargin: `9999999px 0px -${100 - LINE * 100}% 0px` },
);
for (const { heading } of sections) above.observe(heading);

let atEnd = false;
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
  if (current !== undefined) keepInView(current.link);
}

function lastInView() {
  const inView = sections.filter(({ heading }) => {
    const { top, height } = heading.getBoundingClientRect();
    return height > 0 && top >= 0 && top < innerHeight;
  });
  return inView.find(({ link }) => link.hash === location.hash) ?? inView.at(-1);
}

/** A table of contents that is longer than the window scrolls along; the page does not. */
function keepInView(link: HTMLElement): void {
  const nav = link.closest<HTMLElement>('.toc');
  if (nav === null || nav.scrollHeight <= nav.clientHeight) return;
  nav.scrollTop = link.offsetTop - nav.clientHeight / 2;
}
