import { findItem, findRelease } from '../../domain/find.ts';
import { itemState } from '../../domain/item-state.ts';
import type { ParsedFile } from '../parse/parse-file.ts';
import type { Problem } from '../problem.ts';
import { at, filesOf, referenceOf, type CheckInput, type GoodFile } from './check.ts';

const NEEDS_IMPACT: ReadonlySet<string> = new Set(['deprecation', 'removal']);

/**
 * Reports missing texts that readers rely on: a ready item's note, impact and action, an upgrade note's steps.
 */
export function checkBodies(input: CheckInput): Problem[] {
  return [...readyWithoutWords(input), ...withoutImpact(input), ...withoutSteps(input)];
}

function readyWithoutWords(input: CheckInput): Problem[] {
  return filesOf(input, 'item').flatMap((file) => {
    const item = findItem(input.catalog, referenceOf(file));
    const release = item === undefined ? undefined : findRelease(input.catalog, item.release);
    if (item === undefined || release === undefined) return [];
    if (!isWritten(file.fields) || itemState(release, item).status !== 'ready') return [];
    if (item.summary !== undefined || hasWords(file)) return [];
    const code = isFromMeeting(file.fields) ? 'body-pending' : 'body-missing';
    const message = 'a ready item has neither a body nor a summary';
    const hint = 'Describe the item below the front matter, or add a summary.';
    return [at(file, [], code, message, hint)];
  });
}

/** A meeting states that an item is ready; the text for readers comes later. */
function isFromMeeting({ history }: GoodFile<'item'>['fields']): boolean {
  return history.findLast((entry) => entry.status !== undefined)?.meeting !== undefined;
}

/** Where `ready` is only the default, a title alone is a note. */
function isWritten({ status, history }: GoodFile<'item'>['fields']): boolean {
  return status !== undefined || history.some((entry) => entry.status !== undefined);
}

function withoutImpact(input: CheckInput): Problem[] {
  return filesOf(input, 'item').flatMap((file) => {
    const { breaking, kind, impact, action } = file.fields;
    if (!breaking && !NEEDS_IMPACT.has(kind)) return [];
    const what = breaking ? 'a breaking change' : `a ${kind}`;
    return Object.entries({ impact, action })
      .filter(([, value]) => value === undefined)
      .map(([name]) => {
        const hint = `Add ${name}: ${name === 'impact' ? 'what changes for whom' : 'what they have to do'}.`;
        return at(file, ['kind'], 'impact-missing', `${what} has no ${name}`, hint);
      });
  });
}

function withoutSteps(input: CheckInput): Problem[] {
  return (
    filesOf(input, 'upgrade-note')
      .filter((file) => !hasWords(file))
      // Information may be one sentence.
      .filter(({ fields: { kind, summary } }) => kind === 'step' || summary === undefined)
      .map((file) => {
        const hint = 'Write them below the front matter, one per line or as a numbered list.';
        return at(file, [], 'steps-missing', 'the upgrade note has no steps', hint);
      })
  );
}

/** Returns true for a body that the parser refused: it has text, and a problem was reported. */
function hasWords({ body }: ParsedFile): boolean {
  return body !== undefined && (body.text !== '' || body.findings.length > 0);
}
