import { availableParallelism } from 'node:os';
import { listContent } from '../../catalog/read/handbook.ts';
import type { Settings } from '../../settings.ts';
import { memoryForBuild } from './available-memory.ts';
import { planWork, type WorkPlan } from './work-plan.ts';

/** With more memory than this, in MB, a site of any size uses all cores. Listing its files would take time. */
const PLENTY = 16_000;

/** Returns what runs at the same time in this build. Throws a MemoryError if it does not fit into the memory. */
export function planBuild(
  settings: Settings,
  environment: Readonly<Record<string, string | undefined>>,
): WorkPlan {
  const memory = memoryForBuild(environment);
  const files = memory > PLENTY ? 0 : listContent(settings).length;
  return planWork({ memory, cores: availableParallelism(), files });
}
