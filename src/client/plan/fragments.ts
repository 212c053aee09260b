import { isRecord } from './state.ts';

/** The instructions of a note. */
interface StepFragment {
  readonly html: string;
  readonly markdown: string;
}

/** Returns the instructions of a note by its name, such as `2.0/manager-update`; undefined if they cannot be loaded. */
export type LoadFragment = (name: string) => Promise<StepFragment | undefined>;

/**
 * Returns a function that loads instructions. `address` is that of the file of a release, with `{release}` in the
 * place of its id. Each file is loaded once; after a failure, the next call tries again.
 */
export function fragmentLoader(address: string): LoadFragment {
  const files = new Map<string, Promise<ReadonlyMap<string, StepFragment>>>();
  return async (name) => {
    const release = name.slice(0, name.indexOf('/'));
    const file = files.get(release) ?? loadFile(address.replace('{release}', release));
    files.set(release, file);
    try {
      return (await file).get(name);
    } catch {
      files.delete(release);
      return undefined;
    }
  };
}

async function loadFile(address: string): Promise<ReadonlyMap<string, StepFragment>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  const file: unknown = await response.json();
  return readFragments(file);
}

/** Reads a file of instructions; throws if it is none. */
export function readFragments(file: unknown): Map<string, StepFragment> {
  const steps = isRecord(file) ? file['steps'] : undefined;
  if (!isRecord(steps)) throw new TypeError('no steps');
  return new Map(
    Object.entries(steps).flatMap(([name, step]): [string, StepFragment][] => {
      if (!isRecord(step)) return [];
      const { html, markdown } = step;
      return typeof html === 'string' && typeof markdown === 'string'
        ? [[name, { html, markdown }]]
        : [];
    }),
  );
}
