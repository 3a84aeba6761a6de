import { describe, expect, it } from 'vitest';
import { copiesAmong, sketchOf } from '../../src/graph/min-hash.ts';
import { projectGraph } from '../../src/graph/project.ts';
import type { ArticleReading, Status } from '../../src/model/index.ts';
import { runCypher } from '../query/run-cypher.ts';
import { type EventSketch, resolveByName, sketchArticle } from '../fixtures/readings.ts';

const MILITIA = 'organization:Harrow Militia';
const BAY = 'place:Kestrel Bay';
const STRIKE = `event:ASSAULT:${MILITIA}+${BAY}`;
