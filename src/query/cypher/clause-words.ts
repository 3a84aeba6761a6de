// The words that begin clauses.

/** Words that begin a reading clause. */
export const READING = ['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN'];
/** Words that begin a clause which is known and refused. */
export const REFUSED = [
  'CREATE',
  'MERGE',
  'SET',
  'DELETE',
  'DETACH',
  'REMOVE',
  'FOREACH',
  'LOAD',
  'DROP',
  'CALL',
  'USE',
  'START',
];
