/** Puts an editor on the document that has a place for it. */
import type { ReadonlySignal } from '@preact/signals'
import { type FunctionComponent, h, render } from 'preact'
import * as v from 'valibot'
import { LANGUAGES } from '#core/model/text.ts'
import { pinVersion } from './api.ts'
import { speak } from './i18n/editor-words.ts'
import { Frame } from './panels/editor/frame.tsx'
import type { Start } from './panels/editor/start.ts'
import type { Stepped } from './panels/editor/undo-keys.ts'
import { learnKnown, pinKnown } from './state/editor/known.ts'
import { secretIn } from './state/saved-stage.ts'

interface Parts {
  /** The id of its place. */
  readonly place: string
  /** Under which name the server wrote there what one may begin from. */
  readonly beginnings: string
  readonly draft: Stepped & { readonly isUnsaved: ReadonlySignal<boolean> }
  readonly saving: { readonly open: (id: string, secret: string | null) => Promise<boolean> }
  /** Begins from one of them. */
  readonly beginFrom: (code: string) => Promise<void>
  /** Begins as its page says in a way of its own, where that names neither something saved nor one to begin from. */
  readonly beginOtherwise?: (place: HTMLElement) => Promise<void>
  /** Asks the server how the draft reads, from now on. */
  readonly follow: () => void
  readonly Editor: FunctionComponent<{ readonly start: Start }>
}

/** What the server wrote on every place. */
const PlaceSchema = v.object({ lang: v.picklist(LANGUAGES), version: v.string(), from: v.string(), saved: v.string() })
const BeginningsSchema = v.pipe(v.string(), v.parseJson(), v.array(v.tuple([v.string(), v.string()])))

export function mountEditor(parts: Parts): void {
  const { place: id, beginnings, draft, saving, beginFrom, beginOtherwise, follow, Editor } = parts
  const place = document.getElementById(id)
  if (place === null) return
  const { lang, version, from, saved } = v.parse(PlaceSchema, { ...place.dataset })
  speak(lang)
  pinVersion(version)
  pinKnown(version)
  const secret = secretIn(location.hash)
  // Out of the bar, where others might see it.
  if (secret !== null) history.replaceState(null, '', location.pathname + location.search)
  follow()
  addEventListener('beforeunload', (event) => {
    if (draft.isUnsaved.peek()) event.preventDefault()
  })
  const start: Start = {
    version,
    beginnings: v.parse(BeginningsSchema, place.dataset[beginnings]).map(([code, name]) => ({ code, name })),
  }
  const prepare = async () => {
    await learnKnown(lang)
    if (saved !== '') await saving.open(saved, secret)
    else if (from !== '') await beginFrom(from)
    else await beginOtherwise?.(place)
  }
  // What was there without a script stays until the editor has what it needs.
  const room = document.createElement('div')
  place.before(room)
  render(h(Frame, { start, prepare, ready: () => place.remove(), draft, Editor }), room)
  room.lang = lang
}
