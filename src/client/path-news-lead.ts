import type { Rows } from './path-news-items.ts';

/** Says how many items are new between the chosen versions, which the sentence names as before. */
export function showLead(root: HTMLElement, [from, to]: Rows): void {
  const lead = root.querySelector('[data-lead]');
  const totals: readonly (readonly number[])[] = JSON.parse(root.dataset['totals'] ?? '[]');
  const forms: Readonly<Record<string, string>> = JSON.parse(root.dataset['leads'] ?? '{}');
  const n = totals[from]?.[to];
  if (lead === null || n === undefined) return;
  const rules = new Intl.PluralRules(document.documentElement.lang);
  const text = (forms[rules.select(n)] ?? forms['other'] ?? '').replace('{n}', String(n));
  const places = text.split(/(\{from\}|\{to\})/u).map((part) => {
    const end = /^\{(from|to)\}$/u.exec(part)?.[1];
    return end === undefined ? part : (lead.querySelector(`[data-version="${end}"]`) ?? '');
  });
  lead.replaceChildren(...places);
}
