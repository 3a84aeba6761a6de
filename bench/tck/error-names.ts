// What went wrong and when in, the names out that the TCK may have for it.
// @source openCypher TCK README, "Errors": type, phase, detail

import type { Fault } from '../../src/query/cypher/fail.ts';

/** The TCK's names of each fault. */
export const DETAILS: Readonly<Record<Fault, string>> = {
  'ambiguous-aggregation': 'AmbiguousAggregationExpression',
  'column-name-conflict': 'ColumnNameConflict',
  'different-columns-in-union': 'DifferentColumnsInUnion',
  'float-overflow': 'FloatingPointOverflow',
  'integer-overflow': 'IntegerOverflow',
  'invalid-aggregation': 'InvalidAggregation',
  'invalid-argument-type': 'InvalidArgumentType',
  'invalid-argument-value': 'InvalidArgumentValue',
  'invalid-clause-composition': 'InvalidClauseComposition',
  'invalid-number-literal': 'InvalidNumberLiteral',
  'invalid-parameter-use': 'InvalidParameterUse',
  'invalid-relationship-pattern': 'InvalidRelationshipPattern',
  'invalid-unicode-character': 'InvalidUnicodeCharacter',
  'invalid-unicode-literal': 'InvalidUnicodeLiteral',
  'map-access-by-non-string': 'MapElementAccessByNonString',
  'missing-parameter': 'MissingParameter',
  'negative-integer': 'NegativeIntegerArgument',
  'nested-aggregation': 'NestedAggregation',
  'no-expression-alias': 'NoExpressionAlias',
  'no-variables-in-scope': 'NoVariablesInScope',
  'non-constant-expression': 'NonConstantExpression',
  'not-offered': 'not offered',
  'number-out-of-range': 'NumberOutOfRange',
  'relationship-used-twice': 'RelationshipUniquenessViolation',
  'too-much': 'too much',
  'undefined-variable': 'UndefinedVariable',
  'unexpected-syntax': 'UnexpectedSyntax',
  'unknown-function': 'UnknownFunction',
  'unknown-name': 'unknown name',
  'variable-already-bound': 'VariableAlreadyBound',
  'variable-type-conflict': 'VariableTypeConflict',
};
