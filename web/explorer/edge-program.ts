// Edges in, curved lines on the canvas out: one instanced ribbon along a quadratic curve for each
// edge. The fragment shader cuts line, arrowhead and the stroke of the status out of the ribbon:
// solid occurred, dashed planned, dotted possible, solid and struck through denied.

import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What an edge of the drawing carries besides sigma's own. */
export interface EdgeLook {
  /** Height of the control point over the chord, as a share of the chord. */
  readonly bend: number;
  /** See STROKE_CODES. */
  readonly stroke: number;
  readonly arrow: boolean;
}

const SEGMENTS = 14;
const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_dimensions', 'u_pixelRatio'] as const;

const VERTEX = /* glsl */ `
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_radii;
attribute vec4 a_shape;
attribute vec4 a_color;
attribute vec4 a_id;
attribute vec2 a_place;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_dimensions;
varying vec4 v_color;
varying float v_side;
varying float v_along;
varying float v_length;
varying float v_width;
varying float v_stroke;
varying float v_arrow;
const float bias = 255.0 / 254.0;
const float reach = 7.0;
void main() {
  vec2 scale = u_dimensions * 0.5;
  vec2 from = (u_matrix * vec3(a_from, 1.0)).xy * scale;
  vec2 to = (u_matrix * vec3(a_to, 1.0)).xy * scale;
  vec2 chord = to - from;
  float chord_length = max(length(chord), 0.001);
  vec2 normal = vec2(-chord.y, chord.x) / chord_length;
  float bend = a_shape.y * chord_length;
  vec2 control = (from + to) * 0.5 + normal * bend;
  float whole = chord_length * (1.0 + 0.6667 * a_shape.y * a_shape.y);
  vec2 radii = a_radii / u_sizeRatio;
  float t0 = min((radii.x + 2.5) / whole, 0.48);
  float t1 = 1.0 - min((radii.y + 2.5) / whole, 0.48);
  float t = mix(t0, t1, a_place.x);
  vec2 point = mix(mix(from, control, t), mix(control, to, t), t);
  vec2 tangent = normalize(mix(control - from, to - control, t));
  point += vec2(-tangent.y, tangent.x) * a_place.y * reach;
  gl_Position = vec4(point / scale, 0.0, 1.0);
  v_side = a_place.y * reach;
  v_length = whole * (t1 - t0);
  v_along = a_place.x * v_length;
  v_width = a_shape.x;
  v_stroke = a_shape.z;
  v_arrow = a_shape.w;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_side;
varying float v_along;
varying float v_length;
varying float v_width;
varying float v_stroke;
varying float v_arrow;
uniform float u_pixelRatio;
float cover(float distance_out, float feather) {
  return 1.0 - smoothstep(-feather, feather, distance_out);
}
void main() {
  #ifdef PICKING_MODE
  if (abs(v_side) > 5.0) discard;
  gl_FragColor = v_color;
  #else
  float feather = 0.65 / u_pixelRatio;
  float half_width = v_width * 0.5;
  float head = v_arrow > 0.5 ? min(5.0 + v_width * 2.2, v_length * 0.6) : 0.0;
  float left = v_length - v_along;
  float line = cover(abs(v_side) - half_width, feather);
  if (head > 0.0) line *= smoothstep(head * 0.7 - 0.5, head * 0.7 + 0.5, left);
  if (v_stroke > 0.5 && v_stroke < 1.5) {
    float phase = mod(v_along, 9.0);
    line *= cover(abs(phase - 4.5) - 3.0, feather);
  } else if (v_stroke > 1.5 && v_stroke < 2.5) {
    float phase = mod(v_along, 5.0) - 2.5;
    line = cover(length(vec2(phase, v_side)) - max(half_width, 0.85), feather);
    if (head > 0.0) line *= step(head * 0.7, left);
  } else if (v_stroke > 2.5) {
    float slant = v_along - v_length * 0.3 + v_side * 0.7;
    float strike = cover(min(abs(slant - 2.2), abs(slant + 2.2)) - 0.7, feather);
    line = max(line, strike * cover(abs(v_side) - 5.5, feather));
  }
  float wide = (half_width + 2.4) * left / max(head, 0.001);
  float arrow = head > 0.0 ? cover(abs(v_side) - wide, feather) * step(left, head) : 0.0;
  float alpha = v_color.a * max(line, arrow);
  gl_FragColor = vec4(v_color.rgb * alpha, alpha);
  #endif
}`;

function ribbon(): number[][] {
  const strip: number[][] = [];
  for (let step = 0; step <= SEGMENTS; step += 1)
    strip.push([step / SEGMENTS, -1], [step / SEGMENTS, 1]);
  return strip;
}

/** Draws curved lines with arrowheads and the stroke of their status. */
export class CurveProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    return {
      VERTICES: 2 * (SEGMENTS + 1),
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_from', size: 2, type: FLOAT },
        { name: 'a_to', size: 2, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_shape', size: 4, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_place', size: 2, type: FLOAT }],
      CONSTANT_DATA: ribbon(),
    };
  }

  processVisibleItem(
    edgeIndex: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & EdgeLook,
  ): void {
    const { array } = this;
    let at = start;
    array[at++] = source.x;
    array[at++] = source.y;
    array[at++] = target.x;
    array[at++] = target.y;
    array[at++] = source.size;
    array[at++] = target.size;
    array[at++] = data.size;
    array[at++] = data.bend;
    array[at++] = data.stroke;
    array[at++] = data.arrow ? 1 : 0;
    array[at++] = floatColor(data.color);
    array[at++] = edgeIndex;
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const at = uniformLocations;
    gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
    gl.uniform1f(at['u_sizeRatio'] ?? null, params.sizeRatio);
    gl.uniform2f(at['u_dimensions'] ?? null, params.width, params.height);
    gl.uniform1f(at['u_pixelRatio'] ?? null, params.pixelRatio);
  }
}
