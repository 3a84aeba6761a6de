// A source over a graph in memory keeps the contract.

import { graphologySource } from '../../src/query/index.ts';
import { describeSource } from './source-contract.ts';

describeSource('graphology', graphologySource);
