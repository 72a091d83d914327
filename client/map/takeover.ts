/** When and whether the engine may take over from the SVG. */

/** Navigator.connection is not in every browser, nor in TypeScript's own list. */
type Frugal = Navigator & { readonly connection?: { readonly saveData?: boolean } }

/** Contrast themes of the system, and more contrast: the style sheet has colours for them that the engine has not. */
const CONTRAST = '(forced-colors: active), (prefers-contrast: more)'

/**
 * The browser knows WebGL2, and the reader has asked neither to save data nor for more contrast. Whether a graphics card answers is found out by
 * the engine itself: asking for a context takes seconds where the processor has to draw, and once is enough.
 */
export function engineWelcome(): boolean {
  const { connection } = navigator as Frugal
  return 'WebGL2RenderingContext' in window && connection?.saveData !== true && !matchMedia(CONTRAST).matches
}

/** After the first picture has been painted and the page has nothing better to do. */
export function whenIdle(run: () => void): void {
  const soon = () =>
    'requestIdleCallback' in window ? requestIdleCallback(run, { timeout: 2000 }) : setTimeout(run, 200)
  if (document.readyState === 'complete') soon()
  else addEventListener('load', soon, { once: true })
}
