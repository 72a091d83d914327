/** How documents for Word and PowerPoint look: what an operator may edit in `data/pages/documents.json`. */
import * as v from 'valibot'

/** As CSS writes it; kept as both formats have it, six hexadecimal digits in capitals. */
const ColourSchema = v.pipe(
  v.string(),
  v.regex(/^#[0-9a-fA-F]{6}$/, 'expected a colour such as #0b5c73'),
  v.transform((colour) => colour.slice(1).toUpperCase()),
)

const FontSchema = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N} -]{0,39}$/u, 'expected the name of a font, at most 40 letters'),
)

const between = (least: number, most: number) =>
  v.pipe(v.number(), v.minValue(least, `expected at least ${least}`), v.maxValue(most, `expected at most ${most}`))

/** Millimetres. */
const MarginSchema = between(5, 60)
/** Points. */
const SizeSchema = between(6, 48)

export const DocumentThemeSchema = v.strictObject({
  /**
   * `fallback` is one that Word and PowerPoint bring along. A Word document names it as what to take where the others are
   * not installed; a presentation has no way to say so, and is set in it.
   */
  fonts: v.strictObject({ heading: FontSchema, body: FontSchema, fallback: FontSchema }),
  colours: v.strictObject({
    ink: ColourSchema,
    inkSoft: ColourSchema,
    paper: ColourSchema,
    line: ColourSchema,
    accent: ColourSchema,
    mark: ColourSchema,
    /** Of the series of a chart that can be edited, in order: as many as can be compared. */
    series: v.pipe(
      v.array(ColourSchema),
      v.minLength(6, 'expected six colours'),
      v.maxLength(6, 'expected six colours'),
    ),
  }),
  /** Of a Word document, millimetres. */
  page: v.strictObject({
    width: between(148, 297),
    height: between(148, 420),
    margins: v.strictObject({ top: MarginSchema, right: MarginSchema, bottom: MarginSchema, left: MarginSchema }),
  }),
  /** Of a Word document, points. */
  sizes: v.strictObject({
    title: SizeSchema,
    heading1: SizeSchema,
    heading2: SizeSchema,
    heading3: SizeSchema,
    lead: SizeSchema,
    body: SizeSchema,
    table: SizeSchema,
    note: SizeSchema,
  }),
  caption: v.strictObject({ size: SizeSchema, strong: v.boolean(), colour: ColourSchema }),
})
export type DocumentTheme = v.InferOutput<typeof DocumentThemeSchema>
