// The shape of the ontology: which names exist, and what each type must declare.

/** Kinds of things of the world. */
export const ENTITY_TYPES = ['person', 'group', 'organization', 'place'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Kinds of nodes in the graph. */
export const NODE_TYPES = [...ENTITY_TYPES, 'event', 'article'] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** The 16 event types of PLOVER 2.0. */
export const PLOVER_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type PloverType = (typeof PLOVER_TYPES)[number];

/** Event types: those of PLOVER, and what it leaves out, named after ACE/ERE. */
export const EVENT_TYPES = [
  ...PLOVER_TYPES,
  'LIFE',
  'PERSONNEL',
  'JUSTICE',
  'BUSINESS',
  'MOVEMENT',
  'STATEMENT',
  'DISASTER',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** PLOVER quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type QuadClass = 1 | 2 | 3 | 4;

/** Facts: relations that hold, rather than happen. */
export const FACT_TYPES = [
  'LEADS',
  'SPOKESPERSON_FOR',
  'WORKS_FOR',
  'MEMBER_OF',
  'PART_OF',
  'REPRESENTS',
  'OWNS',
  'FOUNDED',
  'LOCATED_IN',
  'LIVES_IN',
  'BORDERS',
  'CITIZEN_OF',
  'BORN_IN',
  'STUDIED_AT',
  'RELATIVE_OF',
  'ALLY_OF',
  'SUCCEEDED',
] as const;
export type FactType = (typeof FACT_TYPES)[number];

/** Projections of an event on a pair: actor to recipient. */
export const PROJECTION_TYPES = [
  'MET',
  'CALLED',
  'NEGOTIATED_WITH',
  'VISITED',
  'TRAVELED_TO',
  'AGREED_WITH',
  'SUPPORTED',
  'CONCEDED_TO',
  'COOPERATED_WITH',
  'AIDED',
  'WITHDREW_FROM',
  'RELEASED',
  'RESIGNED_FROM',
  'REQUESTED',
  'ACCUSED',
  'CRITICIZED',
  'INVESTIGATED',
  'CHARGED',
  'REJECTED',
  'THREATENED',
  'PROTESTED_AGAINST',
  'SANCTIONED',
  'CONVICTED',
  'FINED',
  'EXPELLED',
  'DEPLOYED_TO',
  'ARRESTED',
  'COERCED',
  'ATTACKED',
  'KILLED',
  'INJURED',
  'ABDUCTED',
  'APPOINTED',
  'ELECTED',
  'DISMISSED',
  'ACQUIRED',
  'MERGED_WITH',
  'INVESTED_IN',
  'PAID',
  'MARRIED',
  'SPOKE_ABOUT',
] as const;
export type ProjectionType = (typeof PROJECTION_TYPES)[number];

/** Relations between two entities. */
export const RELATION_TYPES = [...FACT_TYPES, ...PROJECTION_TYPES] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** Edges that tie events and entities to where they belong. */
export const ROLE_EDGE_TYPES = [
  'ACTOR_IN',
  'RECIPIENT_IN',
  'TOOK_PLACE_IN',
  'REPORTED_IN',
  'MENTIONED_IN',
  'QUOTED_IN',
] as const;
export type RoleEdgeType = (typeof ROLE_EDGE_TYPES)[number];

/** Every edge type of the graph. */
export const EDGE_TYPES = [...RELATION_TYPES, ...ROLE_EDGE_TYPES] as const;
export type EdgeType = (typeof EDGE_TYPES)[number];

/** A thing's part in an event. */
export type RoleType = 'actor' | 'recipient';

/** The same idea in other vocabularies, where they have it. */
export interface Counterparts {
  /** Wikidata property, "P35". */
  readonly wikidata?: readonly string[];
  /** schema.org property or type. */
  readonly schemaOrg?: string;
  /** FollowTheMoney schema, "Directorship". */
  readonly followTheMoney?: string;
  /** PLOVER code, with mode: "CONSULT/phone". */
  readonly plover?: string;
}

/** What every type of the ontology says of itself. */
export interface Declaration {
  /** How a person reads it: "met". */
  readonly label: string;
  /** One line. */
  readonly definition: string;
  readonly counterparts: Counterparts;
  /**
   * A sentence that must be read as this type. In relations the subject and the object stand in
   * brackets: "[Anna Lind] met [Jonas Berg] in Oslo."; in events each participant does.
   */
  readonly example: string;
  /** A sentence that must not be read as this type. */
  readonly counterExample: string;
}

/**
 * Words that express a type, as patterns over lemmas; `pattern.ts` reads them.
 *
 * Everywhere: `a/b` lists alternatives at one place (`launch/mount attack/assault on/against`).
 *
 * A verb pattern begins with the lemma of the verb. Where the recipient stands:
 *
 *     meet                    as the object (which may be absent)
 *     meet with               after the preposition that ends the pattern
 *     step down               a particle; `+` marks one that could be a preposition: `swear +in`
 *     sit down with           particle, preposition
 *     hold talk with          light verb, noun lemma, preposition
 *     declare bankruptcy      light verb, noun: no recipient
 *     come under attack from  preposition and noun that must stand, then the recipient's preposition
 *     take * hostage          `*` the object is the recipient, and the words after it must stand
 *     summon *ambassador      the object must be that noun, and is the recipient
 *     take * into custody     the same, with a preposition and its noun
 *     accuse * of             the same; what the preposition introduces is content
 *     withdraw -              `-` no recipient, whatever the object is
 *     agree - on              no recipient; what the preposition introduces is content
 *     order * to-do           `to-do` an infinitive must follow; `that` a clause ("allege that")
 *     refuse to-meet          `to-VERB` that infinitive must follow; the recipient is its object
 *     threaten to-act         an infinitive must follow; the recipient is whom it would be done to
 *     demand that-do          a clause must follow; the recipient is its subject
 *     say that-must           the same, and the clause must say "must" or "should"
 *     be critical of          predicate after `be`: adjective, noun or participle, as it is written
 *
 * A noun pattern is the lemma, words that must stand before or after it, and how participants
 * follow:
 *
 *     attack on/against       the recipient's prepositions
 *     phone call with         a word before the noun that must stand
 *     secretary of state      words after the noun that must stand
 *     talk.pl with            `.pl` only the plural counts
 *     visit to <of            `<` the actor's prepositions; `by` is always one
 *     arrest of/'s            `'s`: "X's arrest" and "the X arrest" name the recipient, not the actor
 */
export interface Expressions {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
}

/** One group of words that say the same: event type, mode, and the relation they project. */
export interface Sense extends Expressions {
  readonly mode?: string;
  /** The relation between actor and recipient; absent where there is none. */
  readonly relation?: ProjectionType;
  /**
   * How grammar gives the roles. `directed` (default): subject acts, object receives. `mutual`:
   * everyone involved acts. `inverted`: the subject receives ("suffered an attack by").
   * `motion`: subject acts, goal place receives. `patient`: subject is recipient, no actor ("died").
   */
  readonly roles?: 'directed' | 'mutual' | 'inverted' | 'motion' | 'patient';
}

/** A mode of an event type, such as CONSULT/visit. */
export interface ModeDeclaration {
  readonly definition: string;
  /** PLOVER score, -10 to 10; absent where PLOVER gives none. */
  readonly score?: number;
}

/** An event type. */
export interface EventDeclaration extends Declaration {
  /** Absent for the types that PLOVER does not have. */
  readonly quad?: QuadClass;
  readonly score?: number;
  readonly recipientRequired: boolean;
  readonly modes: Readonly<Record<string, ModeDeclaration>>;
  readonly senses: readonly Sense[];
}

/** A relation between two entities. */
export interface RelationDeclaration extends Declaration {
  /** Read backwards: "was met by", "is led by". */
  readonly inverseLabel: string;
  readonly symmetric: boolean;
  readonly domain: readonly EntityType[];
  readonly range: readonly EntityType[];
}

/** A fact, with its own words. */
export interface FactDeclaration extends RelationDeclaration, Expressions {
  /** Words whose subject is the object of the relation: "Y includes X" says that X is part of Y. */
  readonly inverse?: Expressions;
}

/** A projection; its words are the senses of the events that project it. */
export interface ProjectionDeclaration extends RelationDeclaration {
  readonly event: EventType;
}

/** An edge that ties an event or an entity to where it belongs. */
export interface RoleEdgeDeclaration {
  readonly label: string;
  readonly inverseLabel: string;
  readonly definition: string;
  readonly domain: readonly NodeType[];
  readonly range: readonly NodeType[];
  readonly counterparts: Counterparts;
}

/** A node type. */
export interface NodeDeclaration {
  readonly label: string;
  readonly plural: string;
  readonly definition: string;
  /** Cypher labels: `Person` and `Actor`. */
  readonly cypherLabels: readonly string[];
  readonly counterparts: Counterparts;
}
