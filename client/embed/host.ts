/**
 * /embed.js: what a page loads that shows our embeds. Frames get the height their content tells, and `<regionsikt-embed>`
 * becomes such a frame. It believes only frames of this page, shown from where the script itself came from.
 *
 * The build wraps it in a function: a page's own names stay its own.
 */
import { EMBED_HEIGHT } from '#core/model/embed-height.ts'
import { HEIGHT_MESSAGE } from './message.ts'

const { currentScript } = document
const home = currentScript instanceof HTMLScriptElement ? new URL(currentScript.src).origin : null
/** Those inside a component cannot be found from outside. */
const own = new Set<HTMLIFrameElement>()

const isOurs = ({ src }: HTMLIFrameElement) => {
  const { origin, pathname } = URL.canParse(src) ? new URL(src) : location
  return origin === home && pathname === '/embed'
}

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  if (origin !== home || typeof data !== 'object' || data === null) return
  if (!('type' in data) || data.type !== HEIGHT_MESSAGE || !('height' in data)) return
  const { height } = data
  if (typeof height !== 'number' || !(height >= EMBED_HEIGHT.least && height <= EMBED_HEIGHT.most)) return
  for (const frame of [...document.querySelectorAll('iframe'), ...own]) {
    if (frame.contentWindow === source && isOurs(frame)) frame.style.height = `${height}px`
  }
})

class RegionsiktEmbed extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return
    const frame = document.createElement('iframe')
    frame.src = this.getAttribute('src') ?? ''
    frame.title = this.getAttribute('title') ?? 'Regionsikt'
    // What is not ours is not framed: the children stay, which say the same.
    if (!isOurs(frame)) return
    frame.loading = 'lazy'
    frame.style.cssText = `display:block;width:100%;height:${EMBED_HEIGHT.usual}px;border:0`
    own.add(frame)
    this.attachShadow({ mode: 'open' }).append(frame)
  }
}

const NAME = 'regionsikt-embed'
// Two embeds on a page load the script twice.
if (!customElements.get(NAME)) customElements.define(NAME, RegionsiktEmbed)
