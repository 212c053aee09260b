import { insertMilestone } from '../../edits/timeline-edit.ts';
import { setValue } from '../../edits/yaml-edit.ts';
import { removeKey } from '../../edits/yaml-remove.ts';
import { renderListEntry, type YamlValue } from '../../edits/yaml-render.ts';
import type { PlannedPoint, PlannedReleaseFiles } from '../plan/planned-entry.ts';
import { editEntry, newEntryText, withValues } from './file-edits.ts';
import { digestOf } from './digest.ts';
import type { LedgerRecord } from './ledger.ts';
import { BODY, digestsOf, fieldsOf, isFields, localDigests } from './local-entry.ts';
import { mergeFields } from './merge-fields.ts';
import type { Conflict, ImportEdit } from './outcome.ts';
import { insertAfter } from './milestone-place.ts';
import { conflictsIn, recordedFields } from './write-entry.ts';

/** The files of a release after an import. */
export interface ReleaseResult {
  readonly edits: readonly ImportEdit[];
  readonly records: readonly (readonly [string, LedgerRecord])[];
  readonly conflicts: readonly Conflict[];
}

type Recorded = ReadonlyMap<string, LedgerRecord>;
type FileText = (path: string) => string | undefined;

/** Writes release.mdx and timeline.yaml, or merges them with what a person changed. */
export function writeRelease(
  release: PlannedReleaseFiles,
  recorded: Recorded,
  fileText: FileText,
): ReleaseResult {
  const overview = writeOverview(release, recorded, fileText);
  const timeline = writeTimeline(release, recorded, fileText);
  return {
    edits: [...overview.edits, ...timeline.edits],
    records: [...overview.records, ...timeline.records],
    conflicts: [...overview.conflicts, ...timeline.conflicts],
  };
}

function writeOverview(
  { id, key, fields, body }: PlannedReleaseFiles,
  recorded: Recorded,
  fileText: FileText,
): ReleaseResult {
  const path = `releases/${id}/release.mdx`;
  const text = fileText(path);
  const source = {
    ...digestsOf(withValues(fields)),
    ...(body === '' ? {} : { [BODY]: digestOf(body) }),
  };
  if (text === undefined) {
    const edit = { path, before: undefined, after: newEntryText(fields, body) };
    return { edits: [edit], records: [[key, { source: '', fields: source }]], conflicts: [] };
  }
  const local = localDigests({ path, text });
  const known = recorded.get(key)?.fields;
  // A release that a person made is theirs.
  if (known === undefined) return NOTHING;
  const decisions = mergeFields({ source, local, recorded: known });
  const after = editEntry(text, decisions, { fields, body });
  return {
    edits: after === text ? [] : [{ path, before: text, after }],
    records: [[key, { source: '', fields: recordedFields(decisions) }]],
    conflicts: conflictsIn(decisions, path, key),
  };
}

const NOTHING: ReleaseResult = { edits: [], records: [], conflicts: [] };

function writeTimeline(
  { id, points }: PlannedReleaseFiles,
  recorded: Recorded,
  fileText: FileText,
): ReleaseResult {
  const path = `releases/${id}/timeline.yaml`;
  const before = fileText(path);
  if (before === undefined) {
    const lines = points.flatMap(({ fields }) => renderListEntry(withValues(fields), 2, true));
    const after = `milestones:\n${lines.join('\n')}\n`;
    const records = points.map((point) => [point.key, newRecord(point)] as const);
    return { edits: [{ path, before, after }], records, conflicts: [] };
  }
  const results = { records: [] as [string, LedgerRecord][], conflicts: [] as Conflict[] };
  let text = before;
  let last: string | undefined;
  for (const point of points) {
    const step = writePoint(text, point, last, recorded.get(point.key));
    text = step.text;
    last = step.id ?? last;
    if (step.record !== undefined) results.records.push([point.key, step.record]);
    results.conflicts.push(...step.fields.map((field) => ({ path, key: point.key, field })));
  }
  return { ...results, edits: text === before ? [] : [{ path, before, after: text }] };
}

function newRecord({ fields }: PlannedPoint): LedgerRecord {
  return { source: '', fields: digestsOf(withValues(fields)) };
}

interface PointStep {
  readonly text: string;
  /** The id of the milestone in the content; undefined if it is not there. */
  readonly id: string | undefined;
  readonly record: LedgerRecord | undefined;
  readonly fields: readonly string[];
}

function writePoint(
  text: string,
  point: PlannedPoint,
  last: string | undefined,
  recorded: LedgerRecord | undefined,
): PointStep {
  const list = milestonesIn(text);
  const index = list.findIndex((one) => one['origin'] === point.key);
  const local = list[index];
  if (local === undefined) return insertPoint(text, point, list, last, recorded);
  const source = digestsOf(withValues(point.fields));
  const decisions = mergeFields({
    source,
    local: digestsOf(local),
    recorded: recorded?.fields ?? {},
  });
  const edited = decisions.reduce((rest, { field, action }) => {
    if (action === 'keep' || action === 'conflict') return rest;
    const path = ['milestones', index, field];
    const value: YamlValue | undefined = point.fields[field];
    return value === undefined
      ? removeKey(rest, path)
      : setValue(rest, path, value, { after: FIELD_ORDER.slice(0, FIELD_ORDER.indexOf(field)) });
  }, text);
  return {
    text: edited,
    id: String(local['id']),
    record: { source: '', fields: recordedFields(decisions) },
    fields: conflictsIn(decisions, '', point.key).map(({ field }) => field),
  };
}

const FIELD_ORDER = [
  'id',
  'kind',
  'title',
  'version',
  'tag',
  'planned',
  'actual',
  'ends',
  'outcome',
  'withdrawn',
  'note',
  'sources',
  'origin',
];

/** Inserts a milestone, unless a person made one with its id or removed it. */
function insertPoint(
  text: string,
  point: PlannedPoint,
  list: readonly Readonly<Record<string, unknown>>[],
  last: string | undefined,
  recorded: LedgerRecord | undefined,
): PointStep {
  const isThere = list.some(({ id }) => id === point.id);
  if (isThere) return { text, id: point.id, record: recorded, fields: [] };
  if (recorded !== undefined) return { text, id: undefined, record: recorded, fields: [] };
  const entry = { value: withValues(point.fields), comments: [] };
  return {
    text: insertMilestone(text, insertAfter(list, last, point), entry),
    id: point.id,
    record: newRecord(point),
    fields: [],
  };
}

function milestonesIn(text: string): Readonly<Record<string, unknown>>[] {
  const { milestones } = fieldsOf(text);
  return Array.isArray(milestones) ? milestones.filter(isFields) : [];
}
