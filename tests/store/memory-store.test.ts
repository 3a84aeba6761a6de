import { createMemoryStore } from '../../src/store/index.ts';
import { storeContract } from './contract.ts';

storeContract('the store in memory', createMemoryStore);
