// A way to make a value in, a way to have it out that makes it at the first call alone.

/** Puts off what costs time until somebody needs it: most runs of the program need few of its tables. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
