// What is asked of the large graph, as a person would write it in openCypher and in SQL; both give the
// same rows, in the same order where they have one.

/** One thing to ask; `$name`, `$other`, `$from`, `$to` and `$prefix` are given. */
export interface Task {
  readonly id: string;
  readonly cypher: string;
  readonly sql: string;
}

const SHORTEST = `WITH RECURSIVE walk(at, steps) AS (
  SELECT id, 0 FROM node WHERE name = $name
  UNION
  SELECT CASE edge.source WHEN walk.at THEN edge.target ELSE edge.source END, steps + 1
  FROM walk JOIN edge ON edge.source = walk.at OR edge.target = walk.at
  WHERE steps < 6
) SELECT min(steps) FROM walk WHERE at = (SELECT id FROM node WHERE name = $other)`;

/** Every task, in the order of the table. */
export const TASKS: readonly Task[] = [
  {
    id: 'neighbours of a node',
    cypher: 'MATCH (n {name: $name})-[r]-(m) RETURN m.name, type(r)',
    sql: `SELECT m.name, r.type FROM node n JOIN edge r ON r.source = n.id JOIN node m ON m.id = r.target
      WHERE n.name = $name UNION ALL
      SELECT m.name, r.type FROM node n JOIN edge r ON r.target = n.id JOIN node m ON m.id = r.source
      WHERE n.name = $name AND r.source <> n.id`,
  },
  {
    id: 'who met whom in a month, the first 50',
    cypher: `MATCH (a)-[r:MET]->(b) WHERE r.date >= $from AND r.date < $to
      RETURN a.name, b.name, r.date ORDER BY r.date LIMIT 50`,
    sql: `SELECT a.name, b.name, r.date FROM edge r JOIN node a ON a.id = r.source
      JOIN node b ON b.id = r.target WHERE r.type = 'MET' AND r.date >= $from AND r.date < $to
      ORDER BY r.date LIMIT 50`,
  },
  {
    id: 'who was at the same events',
    cypher: `MATCH (a:Person {name: $name})-[:ACTOR_IN]->(e:Event)<-[:ACTOR_IN]-(b:Person)
      RETURN b.name AS name, count(*) AS times ORDER BY times DESC, name LIMIT 20`,
    sql: `SELECT b.name AS name, count(*) AS times FROM node a
      JOIN edge r ON r.source = a.id AND r.type = 'ACTOR_IN'
      JOIN edge s ON s.target = r.target AND s.type = 'ACTOR_IN' AND s.id <> r.id
      JOIN node b ON b.id = s.source WHERE a.name = $name
      GROUP BY b.id ORDER BY times DESC, name LIMIT 20`,
  },
  {
    id: 'shortest path, at most 6 steps',
    cypher: `MATCH p = shortestPath((a:Person {name: $name})-[*..6]-(b:Person {name: $other}))
      RETURN length(p)`,
    sql: SHORTEST,
  },
  {
    id: 'triangles among the thousand most mentioned',
    cypher: `MATCH (a:Person)-[:MET]->(b:Person)-[:MET]->(c:Person)-[:MET]->(a)
      WHERE a.mentions > 100 AND b.mentions > 100 AND c.mentions > 100 RETURN count(*)`,
    sql: `SELECT count(*) FROM node a JOIN edge r ON r.source = a.id AND r.type = 'MET'
      JOIN node b ON b.id = r.target AND b.type = 'person' AND b.mentions > 100
      JOIN edge s ON s.source = b.id AND s.type = 'MET'
      JOIN node c ON c.id = s.target AND c.type = 'person' AND c.mentions > 100
      JOIN edge t ON t.source = c.id AND t.type = 'MET' AND t.target = a.id
      WHERE a.type = 'person' AND a.mentions > 100 AND r.id <> s.id AND s.id <> t.id AND r.id <> t.id`,
  },
  {
    id: 'names that begin so',
    cypher:
      'MATCH (n) WHERE n.name STARTS WITH $prefix RETURN n.name AS name ORDER BY name LIMIT 20',
    sql: `SELECT name FROM node WHERE name >= $prefix AND name < $prefix || '~' ORDER BY name LIMIT 20`,
  },
  {
    id: 'counts by type and month',
    cypher: `MATCH ()-[r]->() WHERE r.date IS NOT NULL
      RETURN type(r) AS type, substring(r.date, 0, 7) AS month, count(*) AS times ORDER BY type, month`,
    sql: `SELECT type, substr(date, 1, 7) AS month, count(*) AS times FROM edge
      WHERE date IS NOT NULL GROUP BY type, month ORDER BY type, month`,
  },
];
