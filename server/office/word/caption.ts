/** "Figur 3. Öppet arbetslösa …": the number is a field that Word counts, so that figures can be moved. */
import { Paragraph, SimpleField, TextRun } from 'docx'

/** `place`: what the field says until Word counts again. */
export function captionOf(label: string, place: number, text: string): Paragraph {
  return new Paragraph({
    style: 'Caption',
    keepNext: true,
    keepLines: true,
    children: [
      new TextRun(`${label}\u00a0`),
      new SimpleField(`SEQ ${label} \\* ARABIC`, String(place)),
      new TextRun(`. ${text}`),
    ],
  })
}
