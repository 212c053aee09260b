import ts from 'typescript';

/** A relative path to a TypeScript file, with a query that Vite understands. */
const TYPESCRIPT = /^(\.{1,2}\/.*)\.(m?)ts(\?.*)?$/u;

/** Returns the path of the compiled module; any other path as it is. */
export function compiledPath(path: string): string {
  return path.replace(TYPESCRIPT, '$1.$2js$3');
}

/**
 * Returns source text with compiled paths in its imports: the front matter and the scripts of a page, or plain
 * JavaScript. What is compiled from TypeScript needs more (`compileModule`).
 */
export function rewriteImports(text: string): string {
  return text.replaceAll(
    /(\bfrom\s+|\bimport\s*\(?\s*|\bsrc=)(['"])(\.{1,2}\/[^'"\n]+)\2/gu,
    (_whole, before: string, quote: string, path: string) =>
      `${before}${quote}${compiledPath(path)}${quote}`,
  );
}

/** Returns a module of TypeScript as JavaScript, comments kept. Its types were checked before. */
export function compileModule(text: string, fileName: string): string {
  return ts.transpileModule(text, {
    fileName,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
    transformers: { before: [compiledUrls] },
  }).outputText;
}

/** Replaces the path in `new URL('./file.ts', import.meta.url)`, which TypeScript takes for any text. */
const compiledUrls: ts.TransformerFactory<ts.SourceFile> = (context) => {
  const visit = (node: ts.Node): ts.Node => {
    const path = urlPath(node);
    if (path === undefined) return ts.visitEachChild(node, visit, context);
    const literal = context.factory.createStringLiteral(compiledPath(path.text), true);
    return ts.visitEachChild(node, (child) => (child === path ? literal : child), context);
  };
  return (file) => ts.visitEachChild(file, visit, context);
};

function urlPath(node: ts.Node): ts.StringLiteral | undefined {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'URL') return undefined;
  const [path, base] = node.arguments ?? [];
  if (path === undefined || !ts.isStringLiteral(path)) return undefined;
  return base?.getText() === 'import.meta.url' ? path : undefined;
}
