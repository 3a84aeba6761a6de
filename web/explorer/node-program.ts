// Nodes in, shapes on the canvas out: one instanced quad for each node, the shape cut out of it by a
// signed distance, with a ring around it and antialiasing of one pixel. Distances after the usual
// two-dimensional signed distance formulas (circle, box, rhombus, equilateral triangle).

import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** What a node of the drawing carries besides sigma's own. */
export interface NodeLook {
  readonly shape: number;
  readonly ringColor: string;
  /** Width of the ring, in pixels. */
  readonly ring: number;
}

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_dimensions', 'u_pixelRatio'] as const;

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_ring;
attribute vec4 a_color;
attribute vec4 a_ringColor;
attribute vec4 a_id;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_dimensions;
varying vec4 v_color;
varying vec4 v_ringColor;
varying vec2 v_offset;
varying float v_radius;
varying float v_ring;
varying float v_shape;
const float bias = 255.0 / 254.0;
void main() {
  float radius = a_size / u_sizeRatio;
  float reach = radius * 1.25 + a_ring + 2.0;
  vec2 center = (u_matrix * vec3(a_position, 1.0)).xy;
  v_offset = a_corner * reach;
  gl_Position = vec4(center + v_offset * 2.0 / u_dimensions, 0.0, 1.0);
  v_radius = radius;
  v_ring = a_ring;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ringColor = a_ringColor;
  v_ringColor.a *= bias;
}`;

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_ringColor;
varying vec2 v_offset;
varying float v_radius;
varying float v_ring;
varying float v_shape;
uniform float u_pixelRatio;
float box(vec2 p, vec2 half_size, float corner) {
  vec2 d = abs(p) - half_size + corner;
  return length(max(d, 0.0)) + min(max(d.x, d.y), 0.0) - corner;
}
float triangle(vec2 p, float r) {
  const float k = 1.7320508;
  p.y += r * 0.18;
  p.x = abs(p.x) - r;
  p.y = p.y + r / k;
  if (p.x + k * p.y > 0.0) p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  return -length(p) * sign(p.y);
}
float distance_to(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return box(p, vec2(r * 0.88), r * 0.18);
  if (v_shape < 2.5) return box(vec2(p.x + p.y, p.y - p.x) * 0.70710678, vec2(r * 0.84), r * 0.16);
  if (v_shape < 3.5) return triangle(p, r * 0.98) - r * 0.08;
  if (v_shape < 4.5) return length(p) - r;
  return box(p, vec2(r * 0.72, r * 0.92), r * 0.14);
}
void main() {
  float d = distance_to(v_offset, v_radius);
  #ifdef PICKING_MODE
  if (d > max(v_ring, 2.0)) discard;
  gl_FragColor = v_color;
  #else
  float feather = 0.6 / u_pixelRatio;
  float outer = 1.0 - smoothstep(v_ring - feather, v_ring + feather, d);
  float inner = 1.0 - smoothstep(-feather, feather, d);
  vec4 fill = v_color;
  if (v_shape > 3.5 && v_shape < 4.5) {
    float hole = 1.0 - smoothstep(-feather, feather, length(v_offset) - v_radius * 0.42);
    fill = mix(fill, v_ringColor, hole);
  }
  vec4 color = mix(v_ringColor, fill, inner);
  float alpha = color.a * outer;
  gl_FragColor = vec4(color.rgb * alpha, alpha);
  #endif
}`;

/** Draws circles, squares, diamonds, triangles, rings and pages. */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_ring', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ringColor', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData & NodeLook): void {
    const { array } = this;
    let at = start;
    array[at++] = data.x;
    array[at++] = data.y;
    array[at++] = data.size;
    array[at++] = data.shape;
    array[at++] = data.ring;
    array[at++] = floatColor(data.color);
    array[at++] = floatColor(data.ringColor);
    array[at++] = nodeIndex;
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const at = uniformLocations;
    gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
    gl.uniform1f(at['u_sizeRatio'] ?? null, params.sizeRatio);
    gl.uniform2f(at['u_dimensions'] ?? null, params.width, params.height);
    gl.uniform1f(at['u_pixelRatio'] ?? null, params.pixelRatio);
  }
}
