/** The same map many times: years, or indicators in one unit, with one set of classes for all. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { ApiError, isAbort } from '#client/api.ts'
import { lang, t } from '#client/i18n/words.ts'
import { chooseIndicator, chooseYear } from '#client/state/choices.ts'
import { areas, askKept, fetchLacking, knowledge, lacking, picture, view } from '#client/state/state.ts'
import type { Level } from '#core/model/area.ts'
import { addressOf } from '#core/model/question.ts'
import { writeView } from '#core/model/view.ts'
import { territoryLayer } from '#core/picture/draw-territories.ts'
import type { Layers } from '#core/picture/layers.ts'
import { multipleQuestions, multiplesOf, panelsOf } from '#core/picture/multiples.ts'
import { drawMultiples } from '#core/picture/multiples-draw.ts'
import { multiplesNotes, multiplesSubtitle, multiplesTitle } from '#core/picture/multiples-words.ts'
import { pageSkin } from '#core/picture/page-skin.ts'
import type { Picture } from '#core/picture/picture.ts'
import { outlinesOf } from '#core/picture/territory-outlines.ts'
import { Markup } from './markup.tsx'
import { SeeTable } from './see-table.tsx'
import { SmallMapChoice } from './small-map-choice.tsx'
import { smallMapLayers } from './small-map-layers.ts'
import { useWidth } from './use-width.ts'

/** Px; the panel may be wider than that, but a map twice as wide says nothing more. */
const WIDTHS = { least: 280, most: 900 } as const

export function SmallMaps() {
  const words = t.value
  const room = useRef<HTMLDivElement>(null)
  const width = useWidth(room, WIDTHS)
  const { layers, municipalities, arrived, failed, again } = useArrivals()
  useEffect(() => {
    const { current } = room
    current?.addEventListener('click', goToMap)
    return () => current?.removeEventListener('click', goToMap)
  }, [])
  const now = view.value
  const known = knowledge.value
  const drawn = useMemo(() => {
    if (layers === null || !arrived || width === 0) return null
    const { within } = now
    const name = within ? (known.group(within.division, within.group)?.name ?? null) : null
    const pictures = multiplesOf(now, known, askKept, name)
    const maps = panelsOf(now, known).flatMap(({ heading }, i) => {
      const picture = pictures[i]
      return picture ? [{ picture, heading }] : []
    })
    const outlines = municipalities && outlinesOf(now.territories, municipalities)
    const territories = municipalities && outlines && territoryLayer(outlines, municipalities.drawing)
    return {
      pictures,
      notes: multiplesNotes(pictures, now.lang),
      svg: drawMultiples(maps, layers, pageSkin, now.lang, { width, href: largeMap, territories }),
    }
  }, [now, known, layers, municipalities, arrived, width])
  return (
    <section class="small-maps" aria-labelledby="small-maps-heading">
      <SmallMapChoice />
      <h2 id="small-maps-heading" class="panel-title">
        {drawn ? multiplesTitle(drawn.pictures, lang.value) : words.shows.multiples}
      </h2>
      {drawn && <p class="note">{multiplesSubtitle(drawn.pictures, lang.value)}</p>}
      {drawn && apart(drawn.pictures, picture.value) && <p class="note">{words.largeMapApart}</p>}
      {drawn?.notes.map((line) => (
        <p key={line} class="note">
          {line}
        </p>
      ))}
      <div ref={room} class="small-maps-room">
        {drawn && <Markup svg={drawn.svg} />}
        {!drawn && !failed && <p class="note coming">{words.panelComing}</p>}
        {failed && (
          <p class="note" role="alert">
            {words.panelFailed}{' '}
            <button type="button" class="link" onClick={again}>
              {words.retry}
            </button>
          </p>
        )}
      </div>
      <p class="note">
        <SeeTable />
      </p>
    </section>
  )
}

/** Small maps share classes made of all they show; the large one has those of its own figures. Circles have none. */
function apart([first]: readonly Picture[], large: Picture): boolean {
  if (first === undefined || first.mark === 'symbols' || large.mark === 'symbols') return false
  return first.classes.breaks.join() !== large.classes.breaks.join()
}

/** The view with the year and indicator of a small map, where its heading leads. */
function largeMap({ indicator, year }: Picture): string {
  return `/?${writeView({ ...view.peek(), indicator: indicator.id, year })}`
}

/** A small map, or its heading, makes it the large one; with a key held down the link does what links do. */
function goToMap(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  const part = event.target instanceof Element ? event.target.closest('[data-year]') : null
  const year = Number(part?.getAttribute('data-year'))
  const indicator = knowledge.peek().indicator(part?.getAttribute('data-indicator') ?? '')
  if (part === null || indicator === undefined) return
  event.preventDefault()
  if (indicator.id !== view.peek().indicator) chooseIndicator(indicator.id)
  chooseYear(year)
}

interface Drawn {
  readonly shown: Layers
  readonly municipalities: Layers | null
}

interface Arrivals {
  readonly layers: Layers | null
  /** What outlines of territories are made of, at every level; null where there are none to outline. */
  readonly municipalities: Layers | null
  /** Whether all figures are here. */
  readonly arrived: boolean
  readonly failed: boolean
  readonly again: () => void
}

/** What small maps are made of: outlines of their own coarseness, and the figures of all. */
function useArrivals(): Arrivals {
  const { level, within, territories } = view.value
  const questions = multipleQuestions(view.value, knowledge.value)
  const wanted = questions.map(addressOf).join(' ')
  const [layers, setLayers] = useState<Drawn | null>(null)
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const near = within !== null
  const outlined = territories.length > 0
  useEffect(() => {
    const controller = new AbortController()
    const tell = (error: unknown) => {
      if (isAbort(error) || controller.signal.aborted) return
      if (!(error instanceof ApiError)) throw error
      setFailed(true)
    }
    setFailed(false)
    setLayers(null)
    fetchLacking(questions, controller.signal).catch(tell)
    const layersAt = (level: Level) => smallMapLayers(level, near, areas.peek().values())
    Promise.all([layersAt(level), outlined ? layersAt('municipality') : null]).then(([shown, municipalities]) => {
      if (!controller.signal.aborted) setLayers({ shown, municipalities })
    }, tell)
    return () => controller.abort()
  }, [wanted, level, near, outlined, attempt])
  return {
    layers: layers?.shown.level === level ? layers.shown : null,
    municipalities: layers?.municipalities ?? null,
    arrived: lacking(questions).length === 0,
    failed,
    again: () => setAttempt(attempt + 1),
  }
}
