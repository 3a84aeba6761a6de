// The ways out, in one place.

export { csvRow, toCsv } from './csv.ts';
export { EXPORTS, type ExportFormat, type ExportName, isExportName } from './exports.ts';
export { gexfChunks, toGexf } from './gexf.ts';
export { graphmlChunks, toGraphml } from './graphml.ts';
export { jsonChunks, toJson } from './json.ts';
export { writeAtomically } from './write-atomically.ts';
