import { markup, type Html } from '../lib/html.ts';

/**
 * Sets the reader's theme before the first paint, which an external script could not. It is the only
 * inline script: the content security policy contains its hash.
 */
export const THEME_SCRIPT: Html = markup`try{document.documentElement.dataset.theme=localStorage.getItem('relnotes-theme')||''}catch{}`;
