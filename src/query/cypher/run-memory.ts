// What a run makes when it first needs it, as a table of nodes by name, and what forgets it once the run is
// over: a plan that is kept holds nothing of the runs before.

/** What the run at hand has made. */
export class RunMemory {
  readonly #forgetting: (() => void)[] = [];

  /** Gives what `make` makes, once in each run. */
  of<T extends object>(make: () => T): () => T {
    let made: T | undefined;
    this.#forgetting.push(() => {
      made = undefined;
    });
    return () => {
      made ??= make();
      return made;
    };
  }

  /** Ends a run. */
  forget(): void {
    for (const forget of this.#forgetting) forget();
  }
}
