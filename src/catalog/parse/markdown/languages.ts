import Prism from 'prismjs';
import 'prismjs/components/prism-bash.js';
import 'prismjs/components/prism-diff.js';
import 'prismjs/components/prism-docker.js';
import 'prismjs/components/prism-go.js';
import 'prismjs/components/prism-hcl.js';
import 'prismjs/components/prism-ini.js';
import 'prismjs/components/prism-json.js';
import 'prismjs/components/prism-python.js';
import 'prismjs/components/prism-shell-session.js';
import 'prismjs/components/prism-sql.js';
import 'prismjs/components/prism-systemd.js';
import 'prismjs/components/prism-toml.js';
import 'prismjs/components/prism-typescript.js';
import 'prismjs/components/prism-yaml.js';

/** Highlighted languages, by the names that a writer may use. */
const LANGUAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bash: ['bash', 'sh', 'shell', 'zsh'],
    'shell-session': ['shell-session', 'console', 'sh-session'],
    yaml: ['yaml', 'yml'],
    json: ['json', 'jsonc'],
    toml: ['toml'],
    ini: ['ini', 'cfg', 'conf', 'properties'],
    systemd: ['systemd', 'service'],
    diff: ['diff', 'patch'],
    python: ['python', 'py'],
    go: ['go', 'golang'],
    javascript: ['javascript', 'js', 'mjs'],
    typescript: ['typescript', 'ts'],
    sql: ['sql'],
    docker: ['docker', 'dockerfile'],
    hcl: ['hcl', 'terraform', 'tf'],
    markup: ['markup', 'html', 'xml', 'svg'],
  }).flatMap(([language, names]) => names.map((name) => [name, language] as const)),
);

/** Returns Prism's name of a language; undefined for one that is not highlighted. */
export function languageOf(name: string): string | undefined {
  return LANGUAGES.get(name.toLowerCase());
}

/** A part of code: a text, or a token with its classes. */
export type Piece = string | Prism.Token;

/** Splits code into Prism's tokens. */
export function tokenize(code: string, language: string): Piece[] {
  const grammar = Prism.languages[language];
  return grammar === undefined ? [code] : Prism.tokenize(code, grammar);
}
