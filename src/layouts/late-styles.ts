import { markup, type Html } from '../lib/html.ts';

/**
 * Marks the end of what a page shows first. The build puts a link to the page's whole style sheet there, and only the
 * rules for what comes before into the page (src/build/render/late-styles.ts). In dev it does nothing.
 */
export const LATE_STYLES: Html = markup`<template id="late-styles"></template>`;
