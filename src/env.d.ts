/** What one build is made with, fixed once at its start (src/integration.ts). */
declare module 'relnotes:build' {
  export const settings: import('./settings.ts').Settings;
  export const place: import('./catalog/read-place.ts').SitePlace;
}
