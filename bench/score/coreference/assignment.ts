// A table of gains in, the pairing of rows and columns with the greatest sum out, each at most once.
// Method: Kuhn-Munkres with potentials, O(rows * rows * columns).
// Source: Kuhn 1955, "The Hungarian Method for the Assignment Problem"; Jonker and Volgenant 1987.

/** The greatest sum that a one-to-one pairing of rows and columns reaches; gains are not negative. */
export function greatestAssignment(gains: readonly (readonly number[])[]): number {
  const wide = gains.length <= (gains[0]?.length ?? 0) ? gains : transposed(gains);
  const columns = wide[0]?.length ?? 0;
  const search = createSearch(wide.length, columns);
  for (let row = 1; row <= wide.length; row += 1) addRow(wide, row, search);
  let sum = 0;
  for (let column = 1; column <= columns; column += 1) {
    const row = search.rowOf[column] ?? 0;
    if (row > 0) sum += wide[row - 1]?.[column - 1] ?? 0;
  }
  return sum;
}

/** Potentials of rows and columns, and the row that each column has; number 0 stands for none. */
interface Search {
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  readonly rowOf: Int32Array;
}

function createSearch(rows: number, columns: number): Search {
  return {
    rowPotential: new Float64Array(rows + 1),
    columnPotential: new Float64Array(columns + 1),
    rowOf: new Int32Array(columns + 1),
  };
}

/** Gives one more row a column, along the cheapest way of rows that change theirs. */
function addRow(gains: readonly (readonly number[])[], row: number, search: Search): void {
  const { rowPotential, columnPotential, rowOf } = search;
  const count = rowOf.length;
  const least = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(count);
  const used = new Uint8Array(count);
  rowOf[0] = row;
  let column = 0;
  do {
    used[column] = 1;
    const at = rowOf[column] as number;
    let next = 0;
    let delta = Number.POSITIVE_INFINITY;
    for (let to = 1; to < count; to += 1) {
      if (used[to] === 1) continue;
      const cost =
        -(gains[at - 1]?.[to - 1] ?? 0) -
        (rowPotential[at] as number) -
        (columnPotential[to] as number);
      if (cost < (least[to] as number)) {
        least[to] = cost;
        from[to] = column;
      }
      if ((least[to] as number) < delta) {
        delta = least[to] as number;
        next = to;
      }
    }
    for (let to = 0; to < count; to += 1) {
      if (used[to] === 1) {
        rowPotential[rowOf[to] as number] = (rowPotential[rowOf[to] as number] as number) + delta;
        columnPotential[to] = (columnPotential[to] as number) - delta;
      } else least[to] = (least[to] as number) - delta;
    }
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const before = from[column] as number;
    rowOf[column] = rowOf[before] as number;
    column = before;
  }
}

function transposed(table: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const columns = table[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => table.map((row) => row[column] ?? 0));
}
