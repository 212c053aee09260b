/**
 * Puts the reader's own theme on the page before its first paint; a script that is loaded would
 * come after it. The only inline script there is: the content security policy names its hash.
 */
export const THEME_SCRIPT =
  "try{document.documentElement.dataset.theme=localStorage.getItem('relnotes-theme')||''}catch{}";
