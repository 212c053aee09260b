import type { Site } from '../../domain/catalog.ts';
import { didYouMean } from '../parse/nearest.ts';
import type { Problem } from '../problem.ts';
import { at, filesOf, releaseIdOf, type CheckInput, type GoodFile } from './check.ts';

type ReleaseFile = GoodFile<'release'>;
type Products = ReadonlyMap<string, string | undefined>;

/** Reports releases without a product of site.yaml, and those that follow one of another product. */
export function checkProducts(input: CheckInput): Problem[] {
  const known = input.site?.products.map(({ id }) => id) ?? [];
  if (known.length === 0) return [];
  const files = filesOf(input, 'release');
  const products: Products = new Map(files.map((file) => [releaseIdOf(file), file.fields.product]));
  return [
    ...duplicateIds(input),
    ...files.flatMap((file) => [
      ...productOf(file, known),
      ...otherProduct(file, products, ['previous'], file.fields.previous),
      ...(file.fields.upgrade_from ?? []).flatMap((id, index) =>
        otherProduct(file, products, ['upgrade_from', index], id),
      ),
    ]),
  ];
}

function duplicateIds(input: CheckInput): Problem[] {
  return filesOf(input, 'site').flatMap((file) => {
    const { products }: Pick<Site, 'products'> = file.fields;
    return products.flatMap(({ id }, index) => {
      if (products.findIndex((other) => other.id === id) === index) return [];
      const message = `the product id "${id}" is already used above`;
      return [at(file, ['products', index, 'id'], 'duplicate-id', message, 'Rename one of them.')];
    });
  });
}

function productOf(file: ReleaseFile, known: readonly string[]): Problem[] {
  const { product } = file.fields;
  if (product === undefined) {
    const message = `${releaseIdOf(file)} does not name a product of site.yaml`;
    const hint = `Add product: one of ${known.join(', ')}.`;
    return [at(file, [], 'missing-field', message, hint)];
  }
  if (known.includes(product)) return [];
  const message = `unknown product "${product}"`;
  return [at(file, ['product'], 'unknown-product', message, didYouMean(product, known))];
}

/** Reports a release of another product; one without a product is a problem of its own. */
function otherProduct(
  file: ReleaseFile,
  products: Products,
  path: readonly PropertyKey[],
  id: string | undefined,
): Problem[] {
  const { product } = file.fields;
  const other = id === undefined ? undefined : products.get(id);
  if (product === undefined || other === undefined || other === product) return [];
  const message = `${id} is a release of ${other}, but ${releaseIdOf(file)} of ${product}`;
  const hint = `Name a release of ${product}, or correct the product of one of them.`;
  return [at(file, path, 'other-product', message, hint)];
}
