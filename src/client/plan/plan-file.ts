import { isRecord, readState, stateJson, type PlanState } from './state.ts';

/** The ids of the releases of a path. */
export interface PathEnds {
  readonly from: string;
  readonly to: string;
}

/** The word that tells a saved plan from any other JSON. */
const FORMAT = 'relnotes-plan';
const VERSION = 1;

/** The largest file that is read, in bytes. */
export const MAX_FILE = 1_000_000;

/** The reason why a file cannot be loaded: the name of the message, and the values for its placeholders. */
export interface FileFault {
  readonly fault: 'fileNotJson' | 'fileNotPlan' | 'fileNewer' | 'fileOtherPath' | 'fileDamaged';
  readonly values: Readonly<Record<string, string>>;
}

/** Returns the text of a file with a plan. */
export function planFile({ from, to }: PathEnds, state: PlanState): string {
  const file = { format: FORMAT, version: VERSION, path: { from, to }, plan: stateJson(state) };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Reads a file with a plan of this path. */
export function readPlanFile(text: string, ends: PathEnds): PlanState | FileFault {
  const value = parsed(text);
  if (value === undefined) return fault('fileNotJson');
  if (!isRecord(value) || value['format'] !== FORMAT) return fault('fileNotPlan');
  const { version, path, plan } = value;
  if (typeof version !== 'number' || !isRecord(path)) return fault('fileNotPlan');
  if (version > VERSION) return fault('fileNewer');
  const [from, to] = [String(path['from']), String(path['to'])];
  if (from !== ends.from || to !== ends.to) return fault('fileOtherPath', { from, to });
  const state = readState(plan);
  return 'invalid' in state ? fault('fileDamaged', { field: state.invalid }) : state;
}

function fault(name: FileFault['fault'], values: FileFault['values'] = {}): FileFault {
  return { fault: name, values };
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
