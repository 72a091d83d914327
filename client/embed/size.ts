/**
 * Tells the page around an embed how high it is. A script of its own, for it is all that an embed without interaction
 * runs. It says the same to whoever frames it, and listens to nothing.
 */
import { HEIGHT_MESSAGE } from './message.ts'

/** Milliseconds: the host's script may come after what was said first, and it cannot ask. */
const AGAIN = [250, 1_000, 3_000, 10_000]

if (parent !== window) {
  const tell = () => {
    // Of what is in the frame, not of the frame: it must be able to shrink.
    parent.postMessage({ type: HEIGHT_MESSAGE, height: Math.ceil(document.body.getBoundingClientRect().height) }, '*')
  }
  new ResizeObserver(tell).observe(document.body)
  for (const wait of AGAIN) setTimeout(tell, wait)
  addEventListener('load', tell)
}
