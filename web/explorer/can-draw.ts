// The browser in; whether it has what the picture is drawn with, out.

/** Whether there is WebGL; the context that tells is given back at once. */
export function canDraw(): boolean {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
