// The roles of a table, spelled out: a narrow window lays rows out as cards, and without them the table would
// then be none to a screen reader. The column of each cell, `data-column`, is what CSS writes before it there.

/** The whole. */
export const TABLE: object = { role: 'table' };
/** Head or body. */
export const GROUP: object = { role: 'rowgroup' };
/** A row. */
export const ROW: object = { role: 'row' };
/** A cell. */
export const CELL: object = { role: 'cell' };
/** The head of a column. */
export const HEAD: object = { role: 'columnheader' };
