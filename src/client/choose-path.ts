/** The path chooser: links to the page for the current version and the wanted release. */
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
    // Every path starts at the first version, so it needs no parameter.
    const start = first === undefined ? `?from=${encodeURIComponent(from.value)}` : '';
    link.href = `${base}${release}/${to.value}/${start}`;
  };
  chooser.addEventListener('change', point);
  point();
  chooser.hidden = false;
}
