/**
 * How the view is to be shared: whether its figures go with the data, how it is set as a figure and as an embed, and what
 * the author says in place of the words made of the data. Fleeting: none of it is in the page's address.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { ApiError, isAbort } from '#client/api.ts'
import { fetchCitations, fetchFigureWords } from '#client/api-share.ts'
import { type EmbedSetting, USUAL_EMBED } from '#core/model/embed.ts'
import { figureAddress } from '#core/model/figure/address.ts'
import { possibleKinds } from '#core/model/figure/kinds.ts'
import { type FigureKind, type FigureSetting, USUAL_FIGURE } from '#core/model/figure/setting.ts'
import { type View, writeView } from '#core/model/view.ts'
import type { Alt } from '#core/picture/describe/alt.ts'
import type { Citations } from '#core/picture/describe/citation.ts'
import { titleWithPeople } from '#core/picture/people-title.ts'
import type { SharePart } from '#core/picture/share-words.ts'
import { picture } from './answers.ts'
import { indicatorOf, version } from './knowledge.ts'
import { people } from './people.ts'
import { view } from './view.ts'

const openPart = signal<SharePart>('link')
export const sharePart: ReadonlySignal<SharePart> = openPart

export function showPart(part: SharePart): void {
  openPart.value = part
}

/** Null: as the page itself was opened. */
const freezing = signal<boolean | null>(null)
export const frozen: ReadonlySignal<boolean> = computed(() => freezing.value ?? view.value.at !== null)

export function freeze(on: boolean): void {
  freezing.value = on
}

/** The view with the figures on the page, whatever is published later. */
export const frozenView: ReadonlySignal<View> = computed(() => ({ ...view.value, at: version.value }))

/** The view as it goes out. */
export const sharedView: ReadonlySignal<View> = computed(() =>
  frozen.value ? frozenView.value : { ...view.value, at: null },
)

const figureChoices = signal<Omit<FigureSetting, 'alt' | 'description'>>(USUAL_FIGURE)
const embedChoices = signal<Omit<EmbedSetting, 'alt' | 'description'>>(USUAL_EMBED)

/** What it can be drawn as. */
export const kinds: ReadonlySignal<readonly FigureKind[]> = computed(() => {
  const { indicator, level } = view.value
  return possibleKinds(view.value, indicatorOf(indicator).levels[level].length)
})

/** What it is drawn as: what was chosen as long as the view has it, else what the page shows. */
export const kind: ReadonlySignal<FigureKind> = computed(() => {
  const { kind } = figureChoices.value
  return kind !== null && kinds.value.includes(kind) ? kind : view.value.show
})

/** What an author has written; null: the words made of the data. Of one view in one language, so it goes with that. */
interface Written {
  readonly of: string
  /** As its author knows it. */
  readonly about: { readonly title: string; readonly kind: FigureKind }
  readonly alt: string | null
  readonly description: string | null
}
/** The one last written is the last. A reload loses them: nothing is kept in the browser. */
const written = signal<readonly Written[]>([])

/** Words are about what is drawn: another view, or the same drawn as something else, has other words. */
const subject: ReadonlySignal<string> = computed(() => `${writeView({ ...view.value, at: null })} ${kind.value}`)

export const authored: ReadonlySignal<Pick<Written, 'alt' | 'description'>> = computed(
  () => written.value.find(({ of }) => of === subject.value) ?? { alt: null, description: null },
)

/** What the author last wrote about another figure, as long as nothing is written about this one: it was not thrown away. */
export const leftBehind: ReadonlySignal<Written | null> = computed(() => {
  const last = written.value.at(-1)
  return last === undefined || written.value.some(({ of }) => of === subject.value) ? null : last
})

export function takeAlong(): void {
  const { value } = leftBehind
  if (value !== null) keepWritten(value)
}

/** Empty, or just as the data has it: nothing of one's own. */
export function write(which: 'alt' | 'description', text: string | null): void {
  const { alt, description } = authored.value
  const made = madeWords.value?.kind === 'known' ? madeWords.value.known : null
  const own = text === null || text.trim() === '' || text === made?.[which === 'alt' ? 'short' : 'long'] ? null : text
  keepWritten({ alt, description, [which]: own })
}

function keepWritten({ alt, description }: Pick<Written, 'alt' | 'description'>): void {
  const of = subject.value
  const others = written.value.filter((each) => each.of !== of)
  const about = { title: titleWithPeople(picture.value, people.value, view.value.lang), kind: kind.value }
  written.value = alt === null && description === null ? others : [...others, { of, about, alt, description }]
}

export const figure: ReadonlySignal<FigureSetting> = computed(() => ({
  ...figureChoices.value,
  kind: kind.value === view.value.show ? null : kind.value,
  ...authored.value,
}))

export const embed: ReadonlySignal<EmbedSetting> = computed(() => ({ ...embedChoices.value, ...authored.value }))

export function setFigure(part: Partial<Omit<FigureSetting, 'alt' | 'description'>>): void {
  figureChoices.value = { ...figureChoices.value, ...part }
}

export function setEmbed(part: Partial<Omit<EmbedSetting, 'alt' | 'description'>>): void {
  embedChoices.value = { ...embedChoices.value, ...part }
}

/** Something that is fetched for the view as it is now. */
export type Fetched<T> = { readonly kind: 'known'; readonly known: T } | { readonly kind: 'failed' } | null

interface Learned<T> {
  readonly of: string
  readonly found: Fetched<T>
}

/** Where the words stand that are made of the data: no matter on which paper, and of these figures for ever. Cited as the same. */
export const wordsAddress: ReadonlySignal<string> = computed(() =>
  figureAddress('svg', frozenView.value, { ...USUAL_FIGURE, kind: figure.value.kind }),
)
const learnedWords = signal<Learned<Alt> | null>(null)
const learnedCitations = signal<Learned<Citations> | null>(null)

/** Null while they are on their way. */
export const madeWords: ReadonlySignal<Fetched<Alt>> = computed(() =>
  learnedWords.value?.of === wordsAddress.value ? learnedWords.value.found : null,
)
export const citations: ReadonlySignal<Fetched<Citations>> = computed(() =>
  learnedCitations.value?.of === wordsAddress.value ? learnedCitations.value.found : null,
)

/** Fetches the words of the view as it is now. Returns the way to give up. */
export function learnWords(): () => void {
  const of = wordsAddress.value
  return learn(learnedWords, of, (signal) => fetchFigureWords(of, signal))
}

/** The code of a county, or SE; whatever is saved has a longer id. */
const STRATEGY = /^..$/

/** Of the figure as it is drawn: lines have other years than the map, and a chart has no geometry to thank for. */
export function learnCitations(): () => void {
  const asked = frozenView.value
  // Figures through a saved profile are sent to whoever has its address: the citation is that of the view around it.
  const saved = asked.strategy !== null && !STRATEGY.test(asked.strategy)
  const kind = saved && figure.value.kind === 'region' ? null : figure.value.kind
  return learn(learnedCitations, wordsAddress.value, (signal) => fetchCitations(asked, kind, signal))
}

function learn<T>(
  place: { value: Learned<T> | null },
  of: string,
  ask: (signal: AbortSignal) => Promise<T>,
): () => void {
  const giving = new AbortController()
  if (place.value?.of === of && place.value.found?.kind === 'known') return () => {}
  place.value = { of, found: null }
  ask(giving.signal).then(
    (known) => {
      if (place.value?.of === of) place.value = { of, found: { kind: 'known', known } }
    },
    (error: unknown) => {
      if (isAbort(error)) return
      if (!(error instanceof ApiError)) throw error
      if (place.value?.of === of) place.value = { of, found: { kind: 'failed' } }
    },
  )
  return () => giving.abort()
}
