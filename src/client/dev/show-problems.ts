import type { DevEvents, ProblemsForPage } from '../../build/content/problem-channel.ts';
import { markBroken } from './broken-marks.ts';
import { reloadAfterRestart } from './reload-after-restart.ts';
import { ProblemPanel } from './problem-panel.ts';

/** The script of each page of `astro dev`: shows the problems of the content. The server reloads pages after edits. */
// Vite looks for these very words.
const hot = import.meta.hot;

if (hot) {
  hot.on('relnotes:problems', (problems: ProblemsForPage) => {
    ProblemPanel.of(document).show(problems);
    markBroken(problems);
  });
  hot.on('vite:ws:disconnect', () => reloadAfterRestart());
  hot.send('relnotes:page', { path: location.pathname } satisfies DevEvents['relnotes:page']);
}
