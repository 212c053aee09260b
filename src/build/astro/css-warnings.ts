/** Warning about CSS that the minifier does not know yet and leaves as it is: css-overflow-5, in Toc.astro. */
const KNOWN = "'target-current' is not recognized as a valid pseudo-class";

interface Logger {
  warn: (message: string) => void;
}

/** Returns a Vite plugin that drops warnings about valid CSS. */
export function quietCssWarnings() {
  return {
    name: 'relnotes:css-warnings',
    configResolved({ logger }: { readonly logger: Logger }) {
      const warn = logger.warn.bind(logger);
      logger.warn = (message, ...options) => {
        if (!message.includes(KNOWN)) warn(message, ...options);
      };
    },
  };
}
