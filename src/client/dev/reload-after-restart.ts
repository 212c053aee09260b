const PAUSE_MS = 200;
const MAX_MS = 30_000;

/**
 * Reloads the page as soon as the dev server answers again, or resolves after a while. Vite does the same, but browsers
 * let a page wait before they open another WebSocket.
 */
export async function reloadAfterRestart(): Promise<void> {
  const end = performance.now() + MAX_MS;
  while (performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const answer = await fetch('/@vite/client', { method: 'HEAD', cache: 'no-store' }).catch(
      () => undefined,
    );
    if (answer !== undefined) {
      location.reload();
      return;
    }
  }
}
