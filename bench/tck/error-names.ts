// What went wrong and when in, the names out that the TCK may have for it.
// @source openCypher TCK README, "Errors": type, phase, detail

import type { Fault } from '../../src/query/cypher/fail.ts';

/** The TCK's name of each fault. */
export const DETAILS: Readonly<Record<Fault, string>> = {
  'ambiguous-aggregation': 'AmbiguousAggregationExpression',
  cancelled: 'cancelled',
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

/** Types of error by fault; each has those of its phase. SyntaxError where it is not listed. */
const TYPES: Readonly<Partial<Record<Fault, Readonly<Record<Phase, readonly string[]>>>>> = {
  'invalid-argument-value': { 'compile time': [], runtime: ['TypeError'] },
  'map-access-by-non-string': { 'compile time': [], runtime: ['TypeError'] },
  'number-out-of-range': { 'compile time': [], runtime: ['ArgumentError'] },
  // The TCK calls one and the same mistake now this, now that.
  'invalid-argument-type': {
    'compile time': ['SyntaxError', 'TypeError'],
    runtime: ['TypeError', 'ArgumentError', 'SyntaxError'],
  },
};

/** When an error is seen. */
export type Phase = 'compile time' | 'runtime';

/** The types that the TCK may give an error. */
export function errorTypes(fault: Fault, phase: Phase): readonly string[] {
  return TYPES[fault]?.[phase] ?? ['SyntaxError'];
}
