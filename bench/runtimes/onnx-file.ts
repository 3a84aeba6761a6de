// In: the nodes and constants of a network. Out: the bytes of an ONNX file. Just enough of the format
// for the network measured here. Source: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto

/** Codes of ONNX for the kinds of numbers. */
export const FLOAT = 1;
export const INT8 = 3;
export const INT32 = 6;
export const INT64 = 7;

/** A constant; its bytes are little-endian. */
export interface Constant {
  readonly name: string;
  readonly kind: number;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

/** One operation; empty names stand for inputs that are left out. */
export interface Operation {
  readonly type: string;
  readonly domain?: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, number | string | readonly number[]>>;
}

/** What goes in or comes out; a size that is a word may differ from run to run. */
export interface Port {
  readonly name: string;
  readonly kind: number;
  readonly shape: readonly (number | string)[];
}

/** A whole network. */
export interface Graph {
  readonly operations: readonly Operation[];
  readonly constants: readonly Constant[];
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
}

const IR_VERSION = 8;
/** Version of the operations by their domain; the empty one is ONNX itself. */
const OPERATION_SETS: readonly (readonly [domain: string, version: number])[] = [
  ['', 14],
  ['com.microsoft', 1],
];
/** Codes of ONNX for the kinds of attributes. */
const [INTEGER, STRING, INTEGERS] = [2, 3, 7];

/** The bytes of an ONNX file. */
export function writeOnnx({ operations, constants, inputs, outputs }: Graph): Uint8Array {
  const graph = message(
    ...operations.map((operation) => part(1, operationBytes(operation))),
    part(2, text('network')),
    ...constants.map((constant) => part(5, constantBytes(constant))),
    ...inputs.map((port) => part(11, portBytes(port))),
    ...outputs.map((port) => part(12, portBytes(port))),
  );
  const sets = OPERATION_SETS.map(([domain, version]) =>
    part(8, message(part(1, text(domain)), whole(2, version))),
  );
  return message(whole(1, IR_VERSION), part(7, graph), ...sets);
}

function operationBytes({ type, domain, inputs, output, attributes = {} }: Operation): Uint8Array {
  return message(
    ...inputs.map((name) => part(1, text(name))),
    part(2, text(output)),
    part(4, text(type)),
    ...Object.entries(attributes).map(([name, value]) => part(5, attributeBytes(name, value))),
    part(7, text(domain ?? '')),
  );
}

function attributeBytes(name: string, value: number | string | readonly number[]): Uint8Array {
  const named = part(1, text(name));
  if (typeof value === 'number') return message(named, whole(3, value), whole(20, INTEGER));
  if (typeof value === 'string') return message(named, part(4, text(value)), whole(20, STRING));
  return message(named, ...value.map((one) => whole(8, one)), whole(20, INTEGERS));
}

function constantBytes({ name, kind, shape, bytes }: Constant): Uint8Array {
  const sizes = shape.map((size) => whole(1, size));
  return message(...sizes, whole(2, kind), part(8, text(name)), part(9, bytes));
}

function portBytes({ name, kind, shape }: Port): Uint8Array {
  const sizes = shape.map((size) =>
    part(1, typeof size === 'number' ? whole(1, size) : part(2, text(size))),
  );
  const tensor = message(whole(1, kind), part(2, message(...sizes)));
  return message(part(1, text(name)), part(2, part(1, tensor)));
}

// The four shapes of which a protocol buffer is made.

function message(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}

function part(field: number, bytes: Uint8Array): Uint8Array {
  return message(varint(field * 8 + 2), varint(bytes.length), bytes);
}

function whole(field: number, value: number): Uint8Array {
  return message(varint(field * 8), varint(value));
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
  return Uint8Array.from([...bytes, rest]);
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}
