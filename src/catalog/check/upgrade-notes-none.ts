import type { Problem } from '../problem.ts';
import { at, filesOf, referenceOf, releaseIdOf, type CheckInput } from './check.ts';

/** Reports releases that say that nothing needs to be done for the upgrade, and have upgrade notes. */
export function checkUpgradeNotesNone(input: CheckInput): Problem[] {
  const notes = Map.groupBy(filesOf(input, 'upgrade-note'), releaseIdOf);
  return filesOf(input, 'release').flatMap((file) => {
    const id = releaseIdOf(file);
    const [first] = notes.get(id) ?? [];
    if (file.fields.upgrade_notes !== 'none' || first === undefined) return [];
    const message = `upgrade_notes of ${id} is none, but there is the upgrade note ${referenceOf(first)}`;
    const hint = 'Remove upgrade_notes, or the notes.';
    return [at(file, ['upgrade_notes'], 'upgrade-notes-none', message, hint)];
  });
}
