import {
  answersOf,
  boxesOf,
  openOptions,
  optionOf,
  type Answers,
  type PlanFields,
} from './answers.ts';

/**
 * Returns stored answers, changed by those of the address: `?from=7.0.1&to=8.0.2&options=ovn,ceph&open=pool`.
 * `options` names those that apply, `open` those without an answer; the others do not apply.
 */
export function answersFrom(search: string, { options }: PlanFields, stored: Answers): Answers {
  const address = new URLSearchParams(search);
  const named = listOf(address, 'options');
  const open = listOf(address, 'open') ?? [];
  const ids = options.map(optionOf);
  return {
    from: address.get('from') ?? stored.from,
    to: address.get('to') ?? stored.to,
    yes: named === undefined ? stored.yes : ids.filter((id) => named.includes(id)),
    no:
      named === undefined
        ? stored.no
        : ids.filter((id) => !named.includes(id) && !open.includes(id)),
  };
}

/** Ticks the boxes of the filters that the address names; all without a parameter. */
export function readFilters(search: string, { filters }: PlanFields): void {
  const address = new URLSearchParams(search);
  for (const list of filters) {
    const named = listOf(address, list.name);
    for (const box of boxesOf(list)) box.checked = named?.includes(box.value) ?? true;
  }
}

/** Returns the address of the page with answers and filters, without those that have their default. */
export function addressOf(href: string, fields: PlanFields): URL {
  const address = new URL(href);
  const { from, to, yes, no } = answersOf(fields);
  const isAnswered = yes.length + no.length > 0;
  const open = openOptions(fields);
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  };
  set('from', from || undefined);
  set('to', to || undefined);
  set('options', isAnswered ? yes.join(',') : undefined);
  set('open', isAnswered && open.length > 0 ? open.join(',') : undefined);
  for (const list of fields.filters) {
    const ticked = boxesOf(list).filter(({ checked }) => checked);
    const isAll = ticked.length === boxesOf(list).length;
    set(list.name, isAll ? undefined : ticked.map(({ value }) => value).join(','));
  }
  address.search = address.search.replaceAll('%2C', ',');
  return address;
}

function listOf(address: URLSearchParams, name: string): string[] | undefined {
  return address.get(name)?.split(',');
}
