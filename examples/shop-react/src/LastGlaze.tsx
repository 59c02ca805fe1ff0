/** The blue glaze is no longer made; this block goes when the last cup does. */
export function LastGlaze() {
  return (
    <section>
      <h2>Last of the blue</h2>
      {/* aboveboard-allow hardcoded-scarcity -- these cups stand on the shelf, and whoever sells one changes this line */}
      <p>Only 9 left, €28 each.</p>
    </section>
  )
}
