import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { ENTRY_POINTS } from './manifest.ts';
import { rewriteImports } from './rewrite.ts';

/** Writes the declarations of the entry points, and of all modules that they need, into a folder. */
export function writeTypes(repository: string, folder: string): void {
  const source = join(repository, 'src');
  const program = ts.createProgram(
    ENTRY_POINTS.map((entry) => join(source, 'public', `${entry}.ts`)),
    {
      strict: true,
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      resolveJsonModule: true,
      skipLibCheck: true,
      allowImportingTsExtensions: true,
      types: ['node'],
      declaration: true,
      emitDeclarationOnly: true,
      // `npm run lint` checks the types, and no entry point names one of the browser.
      noCheck: true,
      lib: ['lib.esnext.d.ts'],
    },
  );
  program.emit(undefined, (file, text) => {
    // Without a folder for output, each declaration would lie beside its source.
    const path = join(folder, relative(source, file));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, rewriteImports(text));
  });
}
