// What the choice of a plan looked at that may be otherwise in the next run: whether a parameter is given,
// and about how many nodes or edges its value finds. While all of it is as it was, the same plan would be chosen.

/** Whatever was looked at while a plan was chosen, with what was found. */
export class PlanBasis {
  readonly #found: { readonly measure: () => unknown; readonly value: unknown }[] = [];

  /** Measures something, and remembers it. */
  of<T extends number | boolean>(measure: () => T): T {
    const value = measure();
    this.#found.push({ measure, value });
    return value;
  }

  /** Whether all is still as it was found. */
  holds(): boolean {
    return this.#found.every(({ measure, value }) => measure() === value);
  }
}
