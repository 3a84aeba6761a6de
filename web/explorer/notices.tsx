// What stands where the picture cannot: no graph, or no way to draw it.

/** Nothing was read yet. */
export function EmptyGraph() {
  return (
    <div class="notice">
      <h2>No graph yet</h2>
      <p>
        Rapport has read no articles. Run <code>rapport build</code> with a folder of articles, then
        load this page again.
      </p>
    </div>
  );
}

/** The browser cannot draw. */
export function NoWebgl() {
  return (
    <div class="notice">
      <h2>The picture needs WebGL</h2>
      <p>This browser cannot draw it. Search, questions, details and exports work all the same.</p>
    </div>
  );
}
