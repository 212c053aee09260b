import { z } from 'zod';
import { contrastFault, type BACKGROUNDS } from './contrast.ts';
import { localText, shortText, webUrl } from './scalars.ts';

/** The path of a file in the content folder. */
const contentFile = (types: RegExp, error: string) =>
  shortText(300)
    .refine((path) => !path.split('/').some((name) => ['', '.', '..'].includes(name)), {
      error: 'must be the path of a file in the content folder, such as images/logo.svg',
    })
    .refine((path) => types.test(path), { error });

const picture = contentFile(
  /\.(?:svg|png|webp|avif|jpe?g|gif)$/iu,
  'must be a picture: SVG, PNG, WebP, AVIF, JPEG or GIF',
);

/** The accent colour of a theme: links and marks have it, so it must be readable on every background. */
function accentOf(theme: keyof typeof BACKGROUNDS) {
  return z
    .string()
    .regex(/^#[\da-f]{6}$/iu, {
      error: 'must be a colour such as "#0a5878", in quotes',
      abort: true,
    })
    .superRefine((colour, context) => {
      const fault = contrastFault(colour, theme);
      if (fault === undefined) return;
      const { message, hint } = fault;
      context.addIssue({ code: 'custom', message, params: { code: 'low-contrast', hint } });
    });
}

/** A link in the header or the footer. */
const siteLink = z.strictObject({
  title: localText.meta({ description: 'Its text.', examples: ['Imprint'] }),
  url: webUrl.meta({
    description: 'The target of the link.',
    examples: ['https://example.org/imprint'],
  }),
});

/** The fields of site.yaml that say what the site looks like. */
export const appearance = {
  logo: z
    .strictObject({
      light: picture.meta({
        description: 'The picture on a light background: a file of the content folder.',
        examples: ['images/logo.svg'],
      }),
      dark: picture.optional().meta({
        description: 'The picture on a dark background; default: the same.',
        examples: ['images/logo-dark.svg'],
      }),
    })
    .optional()
    .meta({ description: 'A picture beside the name of the site.' }),
  favicon: contentFile(/\.(?:svg|png|ico)$/iu, 'must be an SVG, a PNG or an ICO file')
    .optional()
    .meta({
      description: 'The picture in tabs and bookmarks: a file of the content folder.',
      examples: ['images/favicon.svg'],
    }),
  accent: z
    .strictObject({
      light: accentOf('light').meta({
        description: 'The colour in the light theme, as `#rrggbb`.',
        examples: ['#0a5878'],
      }),
      dark: accentOf('dark').meta({
        description: 'The colour in the dark theme, as `#rrggbb`.',
        examples: ['#82c9e6'],
      }),
    })
    .optional()
    .meta({
      description:
        'The colour of links and marks. It needs a contrast of 4.5:1 on the backgrounds of its theme.',
    }),
  nav: z
    .array(siteLink)
    .max(6, { error: 'must be at most 6 links' })
    .default([])
    .meta({ description: 'More links in the header, after those of the site.' }),
  footer: z
    .array(siteLink)
    .max(12, { error: 'must be at most 12 links' })
    .default([])
    .meta({ description: 'Links in the footer of every page, such as imprint and privacy.' }),
  styles: contentFile(/\.css$/iu, 'must be a CSS file')
    .optional()
    .meta({
      description:
        'A style sheet of the content folder, loaded after all others. It cannot load anything from other hosts.',
      examples: ['images/site.css'],
    }),
};
