import { expect, test } from 'vitest';
import { StepClock, type Spent } from '../../src/lib/step-clock.ts';
import { textTable } from '../../src/lib/text-table.ts';
import { addTime, totalOf, type RouteTime } from '../../src/build/timings/route-time.ts';
import { Timings } from '../../src/build/timings/timings.ts';
import { timingsTables } from '../../src/build/timings/timings-tables.ts';

function spent(wallMs: number, cpuMs: number | undefined = wallMs): Spent {
  return { wallMs, cpuMs };
}

/** A thread that rendered one page of two, and left the other. */
function aThread(factor: number) {
  const routes = new Map<string, RouteTime>();
  const models = spent(10 * factor);
  addTime(routes, 'src/pages/[...lang]/index.astro', { pages: 1, rendered: 0, steps: { models } });
  const steps = { models, render: spent(30 * factor), finish: spent(5), write: spent(5, 1) };
  addTime(routes, 'src/pages/[...lang]/index.astro', { pages: 1, rendered: 1, steps });
  addTime(routes, 'src/pages/404.astro', { pages: 1, rendered: 1, steps: { models: spent(1) } });
  return { steps: new Map([['load the bundle', spent(200, 150)]]), routes };
}

test('a clock adds up the laps of each step', () => {
  const readings = [spent(0), spent(10, 8), spent(15, 9), spent(115, 9)];
  const clock = new StepClock(() => readings.shift() ?? spent(Number.NaN));
  clock.lap('read');
  expect(clock.lap('wait')).toEqual({ wallMs: 5, cpuMs: 1 });
  clock.lap('read');
  expect(Object.fromEntries(clock.steps)).toEqual({
    read: { wallMs: 110, cpuMs: 8 },
    wait: { wallMs: 5, cpuMs: 1 },
  });
});

test('a clock without processor time still tells the time', () => {
  const readings = [spent(1, undefined), spent(4, undefined)];
  const clock = new StepClock(() => ({ wallMs: readings.shift()?.wallMs ?? 0, cpuMs: undefined }));
  expect(clock.lap('read')).toEqual({ wallMs: 3, cpuMs: undefined });
});

test('the time of a route is that of all threads', () => {
  const timings = new Timings();
  timings.addThreads([aThread(1), aThread(2)]);
  const [home, missing] = timings.report([]).routes;
  expect(home).toMatchObject({ pages: 4, rendered: 2, steps: { models: spent(60) } });
  expect(home && totalOf(home)).toEqual({ wallMs: 170, cpuMs: 162 });
  expect(missing).toMatchObject({ route: 'src/pages/404.astro', pages: 2 });
});

test('the whole run takes the processor time of this process and its children', () => {
  const alone = new Timings().report([]).total;
  const timings = new Timings();
  timings.addChild('content process', new Map([['parse', spent(5000, 90_000)]]));
  const { total } = timings.report([]);
  expect(total.cpuMs).toBeGreaterThanOrEqual((alone.cpuMs ?? 0) + 90_000);
  expect(total.wallMs).toBeLessThan(alone.wallMs + 5000);
});

test('shows steps and routes as tables', () => {
  const timings = new Timings();
  timings.addChild(
    'content process',
    new Map([
      ['start', spent(50, 40)],
      ['parse', spent(900, 1700)],
    ]),
  );
  timings.addThreads([aThread(1)]);
  timings.addPhase('search', new Map([['compress', { wallMs: 120, cpuMs: undefined }]]));
  const report = { ...timings.report([{ name: 'pages', ms: 1234 }]), total: spent(3000, 4500) };
  expect(timingsTables(report).map(textTable).join('\n')).toMatchInlineSnapshot(`
    "Steps: processes, threads and the phases of the main process work at the same time
    Where                 Step               Wall     CPU
    main process          pages            1.23 s       –
    content process       start            0.05 s  0.04 s
    content process       parse            0.90 s  1.70 s
    render thread 1       load the bundle  0.20 s  0.15 s
    main process, search  compress         0.12 s       –
    all                   the whole run    3.00 s  4.50 s

    Routes: the sum over all render threads; steps by processor time
    Route                  Files  Rendered  models  render  finish   write    Wall     CPU
    [...lang]/index.astro      2         1  0.02 s  0.03 s  0.01 s  0.00 s  0.06 s  0.06 s
    404.astro                  1         1  0.00 s  0.00 s  0.00 s  0.00 s  0.00 s  0.00 s
    "
  `);
});

test('a build without pages has no table of routes', () => {
  expect(timingsTables(new Timings().report([])).map(({ title }) => title)).toHaveLength(1);
});
