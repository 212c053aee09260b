/**
 * A read-only map that makes each value from its source when it is asked for, and keeps none of them. It saves
 * memory where values are read once and are larger than their sources.
 */
export class LazyMap<Source, Value> extends Map<string, Value> {
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #make: (source: Source) => Value;

  constructor(sources: ReadonlyMap<string, Source>, make: (source: Source) => Value) {
    super();
    this.#sources = sources;
    this.#make = make;
  }

  override get size(): number {
    return this.#sources.size;
  }

  override has(key: string): boolean {
    return this.#sources.has(key);
  }

  override get(key: string): Value | undefined {
    const source = this.#sources.get(key);
    return source === undefined ? undefined : this.#make(source);
  }

  override keys(): MapIterator<string> {
    return this.#sources.keys();
  }

  override *values(): MapIterator<Value> {
    for (const source of this.#sources.values()) yield this.#make(source);
  }

  override *entries(): MapIterator<[string, Value]> {
    for (const [key, source] of this.#sources) yield [key, this.#make(source)];
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  override forEach(visit: (value: Value, key: string, map: Map<string, Value>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }

  override set(): never {
    throw new TypeError('This map is read-only.');
  }

  override delete(): never {
    throw new TypeError('This map is read-only.');
  }

  override clear(): never {
    throw new TypeError('This map is read-only.');
  }
}
