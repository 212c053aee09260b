import type { Problem } from '../problem.ts';
import { at, filesOf, referenceOf, type CheckInput } from './check.ts';

/** The number of items that a message names, so that a long loop does not fill the terminal. */
const NAMED = 8;

const HINT =
  'An item continues one of an earlier release: remove "continues" from the item of the earliest release.';

/** Reports items that continue each other in a loop: one problem for each, which names the loop from there on. */
export function checkItemLoops(input: CheckInput): Problem[] {
  const files = filesOf(input, 'item');
  const next = new Map(files.map((file) => [referenceOf(file), file.fields.continues]));
  const loopOf = new Map(
    loopsOf(next).flatMap((loop) => loop.map((item, index) => [item, { loop, index }])),
  );
  return files.flatMap((file) => {
    const found = loopOf.get(referenceOf(file));
    if (found === undefined) return [];
    const { loop, index } = found;
    const text = namesOf([...loop.slice(index), ...loop.slice(0, index + 1)]);
    return [
      at(file, ['continues'], 'item-loop', `items continue each other in a loop: ${text}`, HINT),
    ];
  });
}

/** Returns the loops of a graph in which each item has at most one next, in linear time. */
function loopsOf(next: ReadonlyMap<string, string | undefined>): string[][] {
  const walked = new Set<string>();
  return [...next.keys()].flatMap((start) => {
    const order = new Map<string, number>();
    let item: string | undefined = start;
    while (item !== undefined && !walked.has(item)) {
      walked.add(item);
      order.set(item, order.size);
      item = next.get(item);
    }
    const first = item === undefined ? undefined : order.get(item);
    return first === undefined ? [] : [[...order.keys()].slice(first)];
  });
}

function namesOf(loop: readonly string[]): string {
  const shown = loop.length <= NAMED + 1 ? loop : [...loop.slice(0, NAMED), '…', ...loop.slice(-1)];
  return shown.join(' → ');
}
