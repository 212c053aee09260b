import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/package.json')));
const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((file) =>
  join(folder, 'ttf', file),
);

/** The fonts that the pictures of a site are drawn with. */
export const PICTURE_FONTS = {
  font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'DejaVu Sans' },
};
