/** The map on paper: what is in sight on the screen, laid out for the shape of the sheet. */
import { type Camera, fitBox, type Size, visibleBox } from '#core/picture/camera.ts'
import type { Stage } from './stage.ts'

/** The map's room on an A4 page, in CSS pixels: 182 mm between the margins and the 185 mm that print.css gives it. */
const SHEET: Size = { width: 688, height: 699 }

/** `atHome` tells whether the map shows its whole box: then paper shows all of it too, whatever the screen cuts off. */
export function listenForPrinting(stage: Stage, atHome: () => boolean): void {
  let onScreen: Camera | null = null
  addEventListener('beforeprint', () => {
    onScreen = stage.camera
    const box = atHome() ? stage.home : visibleBox(stage.camera, stage.size())
    stage.layOutFor(SHEET, fitBox(box, SHEET))
  })
  addEventListener('afterprint', () => {
    if (onScreen) stage.layOutFor(null, onScreen)
    onScreen = null
  })
}
