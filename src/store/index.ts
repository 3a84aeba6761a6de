// The store, in one place.

export { createMemoryStore } from './memory-store.ts';
export { openStore } from './open-store.ts';
export { createDatabase, openDatabase } from './scratch-database.ts';
export { type OpenOptions, SCHEMA_VERSION, STORE_FILE } from './sqlite-file.ts';
export type { JudgementEntry, Store, StoreCounts } from './store.ts';
