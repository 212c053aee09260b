import type { DevEvents, ProblemsForPage } from '../../build/content/problem-channel.ts';
import { movedPath } from '../../lib/address-scheme.ts';
import { markBroken } from './broken-marks.ts';
import { ProblemPanel } from './problem-panel.ts';

/** The script of each page of `astro dev`: shows the problems of the content. The server reloads pages after edits. */
// Vite looks for these very words.
const hot = import.meta.hot;

if (hot) {
  hot.on('relnotes:problems', (problems: ProblemsForPage) => {
    ProblemPanel.of(document).show(problems);
    markBroken(problems);
  });
  hot.on('relnotes:moved', ({ from, to }: DevEvents['relnotes:moved']) => {
    const { pathname, search, hash } = location;
    // The reload that follows loads this address.
    history.replaceState(history.state, '', `${movedPath(pathname, from, to)}${search}${hash}`);
  });
  hot.send('relnotes:page', { path: location.pathname } satisfies DevEvents['relnotes:page']);
}
