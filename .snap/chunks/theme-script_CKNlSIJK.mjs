// src/layouts/theme-script.ts
/**
* Puts the reader's own theme on the page before its first paint; a script that is loaded would
* come after it. The only inline script there is: the content security policy names its hash.
*/
var THEME_SCRIPT = "try{document.documentElement.dataset.theme=localStorage.getItem('relnotes-theme')||''}catch{}";
export { THEME_SCRIPT as t };
