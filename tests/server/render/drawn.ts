import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const FIGURES = fileURLToPath(new URL('../../figures', import.meta.url))

/** The reviewed figures that stand by themselves, as files. */
export const DRAWINGS = readdirSync(FIGURES).filter((name) => name.endsWith('.svg'))

export function drawing(name: string): { readonly svg: string; readonly width: number; readonly height: number } {
  const svg = readFileSync(`${FIGURES}/${name}`, 'utf8').trimEnd()
  const [, width, height] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  return { svg, width: Number(width), height: Number(height) }
}

/** A drawing of `content`, 100 px square. */
export function around(content: string): string {
  const size = 'width="100" height="100" viewBox="0 0 100 100"'
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="'Source Sans 3', sans-serif">${content}</svg>`
}

/** Everything a figure can hold, by hand: it changes only when the renderer does. */
export const ALL_OF_IT = `
<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="scale(2)"><path fill="#fbfaf7" d="M0 0h6v6H0z"/><path fill="none" stroke="#55626c" d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3"/></pattern></defs>
<path fill="#fbfaf7" d="M0 0h100v100H0z"/>
<clipPath id="frame"><path d="M0 0h50v50H0z"/></clipPath>
<g clip-path="url(#frame)"><circle fill="#0b5c73" cx="50" cy="50" r="40"/></g>
<rect fill="url(#hatch)" stroke="#4b5660" x="55" y="5" width="40" height="40"/>
<polyline fill="none" stroke="#b4410e" stroke-width="2" stroke-dasharray="4 2" points="5,60 30,80 60,55"/>
<g transform="translate(50 90)" font-size="14" font-weight="600"><text fill="#1b2228" stroke="#ffffff" stroke-width="3" paint-order="stroke" text-anchor="middle">Ö &amp; Ås</text></g>
<path fill="#55626c" fill-opacity="0.5" d="M65 60h30v20H65z"/>`.replaceAll('\n', '')
