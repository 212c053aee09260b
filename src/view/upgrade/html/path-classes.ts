import { DETAIL_CLASSES } from '../step-classes.ts';

/**
 * The classes of the page of a path. The page on which the browser puts paths together names them, since it is published
 * with the rules of its own classes only.
 */
export const PATH_CLASSES = [
  DETAIL_CLASSES,
  'beside aside content page-head over lead path-line narrow wide track ahead stop here goal core planned detail',
  'notice facts toc away plan questions options keep actions file progress match match-fields match-drop',
  'tag good warn bad info calm tick cross arrow triangle diamond bar dot ring dashed half square',
  'hop-text step-links steps tickable step-mark duties fact-line folded own-page none soft small',
  'hidden trail crumbs legend news news-filters news-list news-rest more',
].join(' ');
