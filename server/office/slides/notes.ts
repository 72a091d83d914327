/** What is said and shown by no slide stands in the notes of one: a presentation holds every word of its paper. */
import type PptxGenJS from 'pptxgenjs'
import type { PaperHeading } from '#core/model/paper/paper.ts'

/** `level` 0: the title of the whole. */
export type Heading = Pick<PaperHeading, 'text' | 'lang'> & { readonly level: number }

interface Note {
  readonly said: string[]
  /** What the slide shows, its source and its address. */
  shown: readonly string[]
}

export class Notes {
  readonly #of = new Map<PptxGenJS.Slide, Note>()
  #heading: Heading
  /** Whether no slide stands under the heading yet. */
  #bare: boolean
  /** Under the heading, since the last slide. */
  readonly #said: string[] = []
  /** The headings over it that no slide has, and what was said under them. */
  readonly #above: string[] = []

  constructor(heading: Heading, bare: boolean) {
    this.#heading = heading
    this.#bare = bare
  }

  get heading(): Heading {
    return this.#heading
  }

  get bare(): boolean {
    return this.#bare
  }

  /** Of the words that wait for a slide, in characters. */
  get length(): number {
    return this.#said.join('').length
  }

  say(text: string): void {
    this.#said.push(text)
  }

  /** What waits, to be written on a slide. */
  taken(): string[] {
    return this.#said.splice(0)
  }

  /** The slide has what waits in its notes, and the headings that stand over it nowhere else. */
  begin(slide: PptxGenJS.Slide, title: string): void {
    const { text } = this.#heading
    const heading = this.#bare && !title.startsWith(text) ? [text] : []
    this.#of.set(slide, { said: [...this.#above.splice(0), ...heading, ...this.taken()], shown: [] })
    this.#bare = false
  }

  /** To the slide that was begun last. */
  add(): void {
    const last = [...this.#of.values()].at(-1)
    last?.said.push(...this.taken())
  }

  show(slide: PptxGenJS.Slide, shown: readonly string[]): void {
    const note = this.#of.get(slide)
    if (note) note.shown = shown
  }

  /** What was said under the heading before goes to the slide before, or waits with that heading for the first slide. */
  enter(heading: Heading): void {
    if (this.#bare) this.#above.push(this.#heading.text, ...this.taken())
    else this.add()
    this.#heading = heading
    this.#bare = true
  }

  write(): void {
    this.add()
    for (const [slide, { said, shown }] of this.#of) slide.addNotes([...said, ...shown].join('\n'))
  }
}
