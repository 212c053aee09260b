/**
 * The plan of an upgrade path: narrows it by the answers of the reader, loads instructions, keeps ticks and notes in
 * this browser, and hands the plan on. Without this script the page shows the whole path.
 */
import { startPlan } from './start-plan.ts';

const tool = document.querySelector<HTMLElement>('#plan');
const main = document.querySelector<HTMLElement>('main');
if (tool !== null && main !== null) startPlan(tool, main);

const box = document.querySelector<HTMLDetailsElement>('#any-path');
if (box !== null) {
  import('./assemble.ts')
    .then(({ assemblePaths }) => assemblePaths(box, startPlan))
    .catch(() => undefined);
}
