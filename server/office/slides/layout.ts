/** Where things stand on a slide of 16 by 9, and the layouts that hold those places: titles are titles to PowerPoint too. */
import type PptxGenJS from 'pptxgenjs'
import type { DocumentTheme } from '../theme.ts'

/** Points: smaller letters are lost at the far end of a room. */
export const LEAST_SIZE = 12

/** Inches, as presentation programs measure. */
export const SLIDE = { width: 13.333, height: 7.5 } as const
const MARGIN = 0.6
const INNER = SLIDE.width - 2 * MARGIN
/** Two lines of the largest letters. */
export const TITLE = { x: MARGIN, y: 0.32, w: INNER, h: 0.9 } as const
export const BODY = { x: MARGIN, y: 1.35, w: INNER, h: 4.95 } as const
export const FOOT = { x: MARGIN, y: 6.42, w: INNER - 1.1, h: 0.72 } as const

export const LAYOUTS = { first: 'Regionsikt title', content: 'Regionsikt content' } as const

/** Colours by their place in the theme, so that a theme of one's own recolours all of it. */
export const COLOURS = { ink: 'tx1', paper: 'bg1', soft: 'tx2', line: 'bg2', accent: 'accent1' } as const

export function defineLayouts(deck: PptxGenJS, { fonts }: DocumentTheme): void {
  const face = fonts.fallback
  const text = { fontFace: face, color: COLOURS.ink, align: 'left', margin: 0 } as const
  const line = { line: { x: MARGIN, y: 6.36, w: INNER, h: 0, line: { color: COLOURS.line, width: 0.75 } } } as const
  const bar = { rect: { x: 0, y: 0, w: 0.18, h: SLIDE.height, fill: { color: COLOURS.accent } } } as const
  deck.defineSlideMaster({
    title: LAYOUTS.first,
    background: { color: COLOURS.paper },
    objects: [
      bar,
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: 0.9,
            y: 2.1,
            w: 11.5,
            h: 1.5,
            ...text,
            fontSize: 38,
            bold: true,
            valign: 'bottom',
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            name: 'body',
            type: 'body',
            x: 0.9,
            y: 3.75,
            w: 11.5,
            h: 1.1,
            ...text,
            fontSize: 20,
            valign: 'top',
            color: COLOURS.soft,
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            name: 'foot',
            type: 'body',
            x: 0.9,
            y: 6.35,
            w: 11.5,
            h: 0.7,
            ...text,
            fontSize: LEAST_SIZE,
            valign: 'top',
            color: COLOURS.soft,
          },
          text: '',
        },
      },
    ],
  })
  deck.defineSlideMaster({
    title: LAYOUTS.content,
    background: { color: COLOURS.paper },
    objects: [
      line,
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            ...TITLE,
            ...text,
            fontSize: 24,
            bold: true,
            valign: 'middle',
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            name: 'foot',
            type: 'body',
            ...FOOT,
            ...text,
            fontSize: LEAST_SIZE,
            valign: 'top',
            color: COLOURS.soft,
          },
          text: '',
        },
      },
    ],
    slideNumber: {
      x: SLIDE.width - MARGIN - 0.9,
      y: 6.45,
      w: 0.9,
      h: 0.3,
      fontFace: face,
      fontSize: LEAST_SIZE,
      color: COLOURS.soft,
      align: 'right',
    },
  })
}
