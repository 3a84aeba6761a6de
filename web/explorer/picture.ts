// What the page and the picture say to each other: types alone, so that what draws can be another.

import type { Box, OntologyReply } from '../api/types.ts';
import type { Focus } from '../state/focus.ts';
import type { Camera } from '../state/view.ts';
import type { CameraMoves } from './camera-moves.ts';
import type { Drawing, Scene } from './drawing.ts';
import type { WrittenLabel } from './label-layer.ts';
import type { Palette } from './palette.ts';
import type { PointerEvents } from './pointer.ts';

/** What the picture tells the page. */
export interface RendererEvents extends PointerEvents {
  /** The camera came to rest; without a camera, all is in view. */
  readonly onCamera: (camera: Camera | undefined, box: Box) => void;
}

/** What the page tells the picture. */
export interface Renderer extends CameraMoves {
  readonly setScene: (scene: Scene) => void;
  readonly setFocus: (focus: Focus | undefined) => void;
  readonly setPalette: (palette: Palette) => void;
  /** Looks where a view says; nothing happens when it looks there already. */
  readonly setCamera: (camera: Camera | undefined) => void;
  /** Where a node is on screen, in pixels of the container. */
  readonly screenPlaceOf: (key: string) => { readonly x: number; readonly y: number } | undefined;
  /** Where nodes stand in the graph's own units. */
  readonly placeOf: Drawing['placeOf'];
  /** The drawing and how it lies on screen, for a file to take away. */
  readonly snapshot: () => PictureSnapshot;
  readonly kill: () => void;
}

/** A picture at rest. */
export interface PictureSnapshot {
  readonly drawing: Drawing;
  readonly palette: Palette;
  readonly focus: Focus | undefined;
  readonly width: number;
  readonly height: number;
  /** Pixels of a place in the graph's own units. */
  readonly toScreen: (place: { readonly x: number; readonly y: number }) => {
    readonly x: number;
    readonly y: number;
  };
  /** Labels that have room. */
  readonly labels: readonly WrittenLabel[];
  /** Pixels of a size in the drawing. */
  readonly scaleSize: (size: number) => number;
}

/** What a picture is made of. */
export interface RendererInput {
  readonly container: HTMLElement;
  readonly ontology: OntologyReply;
  readonly palette: Palette;
  readonly scene: Scene;
  /** Box around all nodes of the graph, seen or not, so that places stay whatever is loaded. */
  readonly extent: Box;
  /** Whether all of the graph is held, so that what is seen is all there is to fit. */
  readonly whole: boolean;
  readonly events: RendererEvents;
}
