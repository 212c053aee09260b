/**
 * The plan of an upgrade path: narrows it by the answers of the reader, loads instructions, keeps ticks and notes in
 * this browser, and hands the plan on. Without this script the page shows the whole path.
 */
import { startPlan } from './start-plan.ts';

start();
// A path that the browser puts together (assemble.ts) gets its plan later.
addEventListener('plan-added', start);

function start(): void {
  const tool = document.querySelector<HTMLElement>('#s-plan[hidden]');
  const main = document.querySelector<HTMLElement>('main');
  if (tool !== null && main !== null) startPlan(tool, main);
}
