// What panels fetch by key.

import { fetchArticle, fetchEdge, fetchEntity } from '../api/client.ts';
import { createSource } from './use-fetched.ts';

/** Nodes with their relations. */
export const entities = createSource(fetchEntity);
/** Edges with their sentences. */
export const edges = createSource(fetchEdge);
/** Articles with their text. */
export const articles = createSource(fetchArticle);
