import type { HookParameters } from 'astro';
import { isInside } from '../../lib/is-inside.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** Time to wait for more changes before the content is read again, in milliseconds. */
const SETTLE_MS = 25;

/**
 * Time after the last change until the content is compared with what is shown, in milliseconds. The watcher lists a folder
 * at most once a second, and may miss a file that comes in between.
 */
const SECOND_LOOK_MS = 1500;

/** An update of what is shown. A second look changes nothing if the content is as it was. */
type Update = (isSecondLook: boolean) => Promise<void>;

/** The folders to watch, and which of their files are not content. */
interface Watched {
  readonly folders: readonly string[];
  readonly isIgnored: (path: string) => boolean;
}

/** Calls `update` after files of the folders have changed, until the server has been restarted. */
export function watchContent(
  server: DevServer,
  { folders, isIgnored }: Watched,
  update: Update,
): void {
  const { watcher } = server;
  // A restarted server has another watcher; its content is shown by another call.
  const isCurrent = (): boolean => server.watcher === watcher;
  const updateNext = oneAfterTheOther(async (isSecondLook) => {
    if (isCurrent()) await update(isSecondLook);
  });
  let timer: NodeJS.Timeout | undefined;
  let secondLook: NodeJS.Timeout | undefined;
  watcher.add([...folders]);
  watcher.on('all', (event, path) => {
    if (!folders.some((folder) => isInside(path, folder))) return;
    const ignored = isIgnored(path);
    // An editor may rename an ignored file to one of the content, which the watcher may miss.
    if (ignored && event === 'change') return;
    if (!ignored) {
      // Later changes do not put it off: a file that changes all the time would hide all others.
      timer ??= setTimeout(() => {
        timer = undefined;
        updateNext(false);
      }, SETTLE_MS);
    }
    clearTimeout(secondLook);
    secondLook = setTimeout(() => updateNext(true), SECOND_LOOK_MS);
  });
}

/**
 * Returns a function that runs one update after the other: an older reading that ends late would hide a newer edit.
 * An update that has not begun yet reads later changes, too. Otherwise updates would pile up.
 */
function oneAfterTheOther(update: Update): (isSecondLook: boolean) => void {
  let running: Promise<void> = Promise.resolve();
  let waiting: { isSecondLook: boolean } | undefined;
  return (isSecondLook) => {
    if (waiting !== undefined) {
      waiting.isSecondLook &&= isSecondLook;
      return;
    }
    const own = { isSecondLook };
    waiting = own;
    running = running.then(() => {
      waiting = undefined;
      return update(own.isSecondLook);
    });
  };
}
