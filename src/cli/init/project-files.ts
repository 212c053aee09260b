import type { Setup } from './setup.ts';
import { starterFiles, STARTER_DIR } from './starter-folder.ts';

/** A file beside the content, with the lines that a person adds by hand if there is one already. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
  /** Introduces what to add by hand. */
  readonly advice: string;
  /** The lines to add; empty if they lie in the file that the advice names. */
  readonly lines: readonly string[];
}

/** Returns the files beside the content: settings of the editor, lines for git, a README, the workflow of the host. */
export function projectFiles({ content, host }: Setup, hasWorkflow: boolean): ProjectFile[] {
  const templates = starterFiles('project');
  const own = (name: string) => inFolder(templates.get(name) ?? '', content);
  const isHosted = host !== 'none' && hasWorkflow;
  const workflow = isHosted ? starterFiles(`hosts/${host}`) : new Map<string, string>();
  const file = (path: string, text: string, advice: string): ProjectFile => ({
    ...{ path, text, advice },
    lines: linesOf(text),
  });
  return [
    file('.vscode/settings.json', own('.vscode/settings.json'), 'add these settings'),
    file('.vscode/extensions.json', own('.vscode/extensions.json'), 'add these recommendations'),
    file('.gitignore', own('gitignore'), 'add these lines'),
    file('README.md', own('README.md'), 'add a section such as this'),
    ...[...workflow].map(([path, text]) => ({
      ...{ path, text: inFolder(text, content), lines: [] },
      advice: `add the jobs of ${STARTER_DIR}/hosts/${host}/${path}`,
    })),
  ];
}

/** Writes the name of the content folder in place of that of the templates. */
function inFolder(text: string, content: string): string {
  return text.replaceAll(/(?<=["'`! ])content\//gu, () => `${content}/`);
}

function linesOf(text: string): string[] {
  return text.trimEnd().split('\n');
}
