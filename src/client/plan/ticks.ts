/** The stored ticks of one path: the names of the steps that are done. */
export interface Ticks {
  readonly has: (name: string) => boolean;
  readonly set: (name: string, done: boolean) => void;
  readonly clear: () => void;
}

/** Returns the ticks stored under a key. Without storage they last as long as the page is open. */
export function keptTicks(key: string): Ticks {
  const done = new Set(load(key));
  const keep = () => {
    try {
      if (done.size === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify([...done]));
    } catch {
      // Storage is blocked or full: the ticks last only on this page.
    }
  };
  return {
    has: (name) => done.has(name),
    set: (name, isDone) => {
      if (isDone) done.add(name);
      else done.delete(name);
      keep();
    },
    clear: () => {
      done.clear();
      keep();
    },
  };
}

/** Loads the names of steps and ignores invalid values in the storage. */
function load(key: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}

/** Adds a checkbox before every step; `label` returns its accessible name from the step's title. */
export function addBoxes(
  main: HTMLElement,
  label: (title: string) => string,
  ticks: Ticks,
): HTMLInputElement[] {
  return [...main.querySelectorAll<HTMLElement>('[data-step]')].map((step) => {
    const box = document.createElement('input');
    const title = step.querySelector('div > a')?.textContent ?? '';
    box.type = 'checkbox';
    box.className = 'step-box';
    box.value = step.dataset['step'] ?? '';
    box.ariaLabel = label(title);
    box.checked = ticks.has(box.value);
    step.prepend(box);
    return box;
  });
}
