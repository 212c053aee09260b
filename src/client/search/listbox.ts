/**
 * Makes a text field and a listbox a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): the focus
 * stays in the field, the arrow keys choose an option, Enter opens it.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #active: HTMLElement | undefined;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    input.addEventListener('keydown', (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      // Arrow keys choose among the candidates of an input method while it composes a word.
      if (step === undefined || event.isComposing || event.altKey) return;
      event.preventDefault();
      this.#move(step);
    });
  }

  /** The chosen option. */
  get active(): HTMLElement | undefined {
    return this.#active;
  }

  /** Shows other options, and chooses the first of them if `isFirstActive`. */
  show(nodes: readonly Node[], isFirstActive: boolean): void {
    this.#list.replaceChildren(...nodes);
    this.#list.scrollTop = 0;
    this.#input.setAttribute('aria-expanded', String(nodes.length > 0));
    this.#choose(isFirstActive ? this.#options[0] : undefined);
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #move(step: number): void {
    const options = this.#options;
    const at = options.findIndex((option) => option === this.#active);
    const from = at === -1 && step < 0 ? 0 : at;
    this.#choose(options.at((from + step) % Math.max(1, options.length)));
  }

  #choose(option: HTMLElement | undefined): void {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = option;
    if (option === undefined) return this.#input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }
}
