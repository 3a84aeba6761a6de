// Every kind of source keeps the contract.

import { columnarSource, graphologySource, packGraph, rowsOf } from '../../src/query/index.ts';
import { describeSource } from './source-contract.ts';

describeSource('graphology', graphologySource);
describeSource('columns', (graph) => columnarSource(packGraph(rowsOf(graph))));
