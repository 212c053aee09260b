import { setMaxListeners } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type {
  RenderPreparation,
  RenderStart,
  RenderTask,
} from '../../src/build/render/render-task.ts';

/** One site to render. */
export interface LoopMessage {
  readonly preparation: RenderPreparation;
  readonly task: RenderTask;
}

/**
 * Renders site after site in one thread. It runs the script of a render thread anew for each, which sends the result;
 * the modules of the bundle stay loaded, since only the script has another address.
 */
if (parentPort === null) throw new Error('This is a thread of render-tree.ts.');
const port = parentPort;
const { bundle }: RenderStart = workerData;
// Each script leaves its listener.
setMaxListeners(0, port);
let count = 0;
port.on('message', (message: LoopMessage | object) => {
  if ('preparation' in message && 'task' in message) void render(message);
});

async function render({ preparation, task }: LoopMessage): Promise<void> {
  const listeners = port.listenerCount('message');
  count += 1;
  const rendered = import(`${pathToFileURL(bundle.worker).href}?${count}`);
  let isOver = false;
  rendered.then(
    () => (isOver = true),
    (error: unknown) => {
      isOver = true;
      port.postMessage({ failed: error instanceof Error ? error.stack : String(error) });
    },
  );
  while (!isOver && port.listenerCount('message') === listeners) await setImmediate();
  port.emit('message', { preparation });
  port.emit('message', { task });
}
