/** Returns the visible part of the page as a checklist in Markdown, for an issue tracker. */
export function toMarkdown(main: HTMLElement, choice: string): string {
  const parts = [
    `# ${textOf(main.querySelector('h1'))}`,
    textOf(main.querySelector('.lead')),
    escape(choice),
    // eslint-disable-next-line regexp/no-super-linear-move -- an address has no line end, so that the first # matches
    `<${location.href.replace(/#.*$/u, '')}>`,
    ...shown(main, '.page-head .notice p').map(textOf),
    awayText(main.querySelector('.page-head [data-away]')),
    ...shown(main, '[data-hop]').flatMap(sectionParts),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function sectionParts(section: HTMLElement): string[] {
  return [
    `## ${textOf(section.querySelector('h2'))}`,
    textOf(section.querySelector('.hop-text')),
    ...shown(section, '.notice p, [data-nothing], .none').map(textOf),
    ...shown(section, '[data-away]').map(awayText),
    ...shown(section, '[data-group]').flatMap((group) => {
      const title = group.querySelector('h3');
      return [...(title === null ? [] : [`### ${textOf(title)}`]), steps(group)];
    }),
  ];
}

function awayText(box: HTMLElement | null): string {
  if (box === null || box.hidden) return '';
  const title = `**${textOf(box.querySelector('b'))}:**`;
  const lines = shown(box, 'li').map((line) => `- ${textOf(line)}`);
  const said = [title, ...shown(box, 'p').map(textOf)].join(' ');
  return [said, ...(lines.length === 0 ? [] : ['']), ...lines].join('\n');
}

function steps(part: HTMLElement): string {
  return shown(part, '.steps > li').map(stepLines).join('\n');
}

function stepLines(step: HTMLElement): string {
  const tick = step.querySelector<HTMLInputElement>('.step-box');
  const box = tick === null ? '' : tick.checked ? '[x] ' : '[ ] ';
  const link = step.querySelector<HTMLAnchorElement>('div > a');
  const mark = textOf(step.querySelector('.step-mark'));
  const details = [
    ...shown(step, '.duties > div').map(
      (duty) => `${textOf(duty.querySelector('dt'))}: ${textOf(duty.querySelector('dd'))}`,
    ),
    ...shown(step, 'small').map(textOf),
  ];
  return [
    `- ${box}${mark}: [${textOf(link)}](${link?.href ?? ''})`,
    ...details.map((detail) => `  - ${detail}`),
  ].join('\n');
}

function shown(part: HTMLElement, selector: string): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.closest('[hidden]') === null,
  );
}

function textOf(element: Element | null): string {
  return escape(element?.textContent.trim().replace(/\s+/gu, ' ') ?? '');
}

/** Escapes a text for Markdown. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>]/gu, String.raw`\$&`);
}
