import type { MilestoneFields } from '../../schema/timeline.ts';
import type { MilestoneKind } from '../../schema/vocabulary.ts';
import type { ParsedFile } from '../parse/parse-file.ts';
import type { Problem } from '../problem.ts';
import { at, filesOf, type CheckInput } from './check.ts';
import { daysBackwards } from './days-backwards.ts';

/** Kinds of milestones before GA, and after it. */
const BEFORE_GA: ReadonlySet<MilestoneKind> = new Set(['freeze', 'alpha', 'beta', 'rc']);
const AFTER_GA: ReadonlySet<MilestoneKind> = new Set(['maintenance', 'eol']);

/**
 * Reports duplicate ids, a second GA, milestones or days out of order, and missing plans.
 */
export function checkTimelines(input: CheckInput): Problem[] {
  return filesOf(input, 'timeline').flatMap((file) => {
    const { milestones } = file.fields;
    const misplaced = order(file, milestones);
    return [
      ...duplicateIds(file, milestones),
      // Milestones in the wrong order have their days in the wrong order, too.
      ...(misplaced.length > 0 ? misplaced : daysBackwards(file, milestones)),
      ...missingPlans(file, milestones, input.today),
    ];
  });
}

function duplicateIds(file: ParsedFile, milestones: readonly MilestoneFields[]): Problem[] {
  return milestones.flatMap(({ id }, index) => {
    const first = milestones.findIndex((milestone) => milestone.id === id);
    if (first === index) return [];
    const message = `two milestones have the id "${id}"`;
    return [at(file, ['milestones', index, 'id'], 'duplicate-id', message, 'Rename one of them.')];
  });
}

function order(file: ParsedFile, milestones: readonly MilestoneFields[]): Problem[] {
  const ga = milestones.findIndex(({ kind }) => kind === 'ga');
  if (ga === -1) return [];
  return milestones.flatMap(({ id, kind }, index) => {
    const report = (message: string, hint: string) => [
      at(file, ['milestones', index], 'milestone-order', message, hint),
    ];
    if (kind === 'ga' && index !== ga) {
      return report(
        `"${id}" is a second GA`,
        'A release has one GA; a later version is a maintenance release.',
      );
    }
    if (BEFORE_GA.has(kind) && index > ga) {
      return report(
        `GA is listed before "${id}"`,
        `Move ${id} above GA: milestones are listed in order.`,
      );
    }
    if (AFTER_GA.has(kind) && index < ga) {
      return report(
        `"${id}" is listed before GA`,
        `Move ${id} below GA: milestones are listed in order.`,
      );
    }
    return [];
  });
}

function missingPlans(
  file: ParsedFile,
  milestones: readonly MilestoneFields[],
  today: string,
): Problem[] {
  if (gaDone(milestones, today)) return [];
  return milestones.flatMap(({ id, plans, actual, condition, outcome }, index) => {
    if (plans.length > 0 || actual !== undefined) return [];
    if (condition === 'if-needed' || outcome !== undefined) return [];
    const message = `"${id}" has no plan`;
    const hint = 'Add planned: YYYY-MM-DD, or condition: if-needed, or actual.';
    return [at(file, ['milestones', index], 'plan-missing', message, hint)];
  });
}

function gaDone(milestones: readonly MilestoneFields[], today: string): boolean {
  return milestones.some(
    ({ kind, actual, outcome }) =>
      kind === 'ga' && outcome === undefined && actual !== undefined && (actual.to ?? '') <= today,
  );
}
