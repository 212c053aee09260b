/** The chooser of a path: the version somebody runs and the release wanted make the address of its page. */
const chooser = document.querySelector<HTMLElement>('.chooser');
if (chooser !== null) startChooser(chooser);

function startChooser(chooser: HTMLElement): void {
  const [from, to] = chooser.querySelectorAll('select');
  const link = chooser.querySelector('a');
  const base = link?.getAttribute('href');
  if (from === undefined || to === undefined || link === null || !base) return;
  const point = () => {
    const [option] = from.selectedOptions;
    const { release = '', first } = option?.dataset ?? {};
    // The first version is where every path begins.
    const start = first === undefined ? `?from=${encodeURIComponent(from.value)}` : '';
    link.href = `${base}${release}/${to.value}/${start}`;
  };
  chooser.addEventListener('change', point);
  point();
  chooser.hidden = false;
}
