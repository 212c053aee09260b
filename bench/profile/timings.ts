import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PAGE_STEPS } from '../../src/build/timings/route-time.ts';
import type { TimingsReport } from '../../src/build/timings/timings.ts';

const spent = z
  .object({ wallMs: z.number(), cpuMs: z.number().optional() })
  .transform(({ wallMs, cpuMs }) => ({ wallMs, cpuMs }));

const report = z.object({
  total: spent,
  steps: z.array(z.object({ place: z.string(), step: z.string() }).and(spent)),
  routes: z.array(
    z.object({
      route: z.string(),
      pages: z.number(),
      rendered: z.number(),
      steps: z.record(z.enum(PAGE_STEPS), spent),
    }),
  ),
});

/** Reads a file of `--timings`. Throws if it has another shape. */
export function readTimings(path: string): TimingsReport {
  const result = report.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (result.success) return result.data;
  throw new Error(`${path} does not hold the times of a build.`);
}
