/** A strategy's priorities with the indicators that follow them; each leads to a map of where areas lie and which way they go. */
import '#client/style/priorities.css'
import { useEffect, useState } from 'preact/hooks'
import { ApiError, isAbort } from '#client/api.ts'
import { fetchPriorities } from '#client/api-priorities.ts'
import { PRIORITY_WORDS } from '#client/i18n/priority-words.ts'
import { lang } from '#client/i18n/words.ts'
import { chooseStrategy, followPriority } from '#client/state/choices.ts'
import { areas, catalogueArrived, indicators, learnAll, view } from '#client/state/state.ts'
import { NATION } from '#core/model/area.ts'
import type { RegionAnswer } from '#core/model/contract-regions.ts'
import { addressIn } from '#core/model/destination.ts'
import { LINK_OF_PROFILES } from '#core/model/profile/address.ts'
import { formatValue } from '#core/picture/format.ts'
import { STATUS_SIGNS, STATUS_WORDS } from '#core/picture/region/status-words.ts'
import { Choice } from './choice.tsx'
import { frozenPairs } from './frozen-pairs.ts'
import { type PursuedIndicator, type PursuedPriority, prioritiesOf, strategyChoices } from './priority-list.ts'

export function Priorities() {
  const words = PRIORITY_WORDS[lang.value]
  const { strategy } = view.value
  const counties = [...areas.value.values()].filter(({ level }) => level === 'county')
  const county = countyLookedAt(strategy) ?? counties[0]?.code
  const [answer, setAnswer] = useState<RegionAnswer | null>(null)
  const [failed, setFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    setAnswer(null)
    setFailed(false)
    if (strategy === null || county === undefined) return
    learnAll()
    const controller = new AbortController()
    fetchPriorities(strategy, county, controller.signal).then(setAnswer, (error: unknown) => {
      if (isAbort(error)) return
      if (!(error instanceof ApiError)) throw error
      setFailed(true)
    })
    return () => controller.abort()
  }, [strategy, county, attempt])
  return (
    <>
      <Choice
        id="strategy"
        label={words.whose}
        value={strategy ?? ''}
        options={strategyChoices(counties, strategy, words)}
        choose={(wanted) => chooseStrategy(wanted === '' ? null : wanted)}
      />
      {failed && (
        <p class="note" role="alert">
          {words.failed}{' '}
          <button type="button" class="link" onClick={() => setAttempt(attempt + 1)}>
            {words.retry}
          </button>
        </p>
      )}
      {strategy !== null && !failed && (answer === null || !catalogueArrived.value) && (
        <p class="note coming">{words.coming}</p>
      )}
      {answer !== null && catalogueArrived.value && <List answer={answer} />}
    </>
  )
}

/** Whose conditions the national frame is held against: the county looked into, or that of the first chosen area. */
function countyLookedAt(strategy: string | null): string | undefined {
  if (strategy !== NATION) return strategy?.length === 2 ? strategy : undefined
  const { within, areas: chosen } = view.value
  return within?.division === 'county' ? within.group : chosen[0]?.slice(0, 2)
}

function List({ answer }: { readonly answer: RegionAnswer }) {
  const words = PRIORITY_WORDS[lang.value]
  const { strategy, region } = answer
  // The answer is data, which says areas in Swedish.
  const name = areas.value.get(region.code)?.name ?? region.name
  // Of the country no county is meant, unless one is looked at.
  const about = strategy.kind !== 'national' || countyLookedAt(NATION) !== undefined
  const priorities = prioritiesOf(answer, (id) => indicators.value.get(id))
  const page =
    strategy.kind === 'profile'
      ? `${LINK_OF_PROFILES}${strategy.profile ?? ''}`
      : addressIn(`/region/${region.code}`, lang.value, frozenPairs(view.value))
  return (
    <>
      {priorities.length === 0 && <p class="note">{words.none}</p>}
      {!strategy.complete && <p class="note">{words.incomplete}</p>}
      {about && priorities.length > 0 && <p class="note">{words.whoseStatus(name)}</p>}
      {priorities.map((priority) => (
        <Priority
          key={priority.id}
          priority={priority}
          about={about}
          county={about && strategy.kind !== 'national' ? region.code.slice(0, 2) : (countyLookedAt(NATION) ?? null)}
        />
      ))}
      {about && (
        <p class="card-ways">
          <a href={page}>{words.page(name)}</a>
        </p>
      )}
    </>
  )
}

interface PriorityProps {
  readonly priority: PursuedPriority
  readonly about: boolean
  readonly county: string | null
}

function Priority({ priority, about, county }: PriorityProps) {
  return (
    <section class="priority" aria-labelledby={`priority-${priority.id}`}>
      <h3 id={`priority-${priority.id}`} class="priority-title" lang="sv">
        {priority.title}
      </h3>
      <ul>
        {priority.indicators.map((each) => (
          <Follow key={each.indicator.id} each={each} about={about} county={county} />
        ))}
      </ul>
    </section>
  )
}

function Follow({ each, about, county }: Omit<PriorityProps, 'priority'> & { readonly each: PursuedIndicator }) {
  const words = PRIORITY_WORDS[lang.value]
  const { indicator, target, status } = each
  const shown = view.value.indicator === indicator.id
  const told = [
    ...(about ? [`${STATUS_SIGNS[status]} ${STATUS_WORDS[lang.value].kinds[status]}`] : []),
    ...(target === null ? [] : [words.target(formatValue(target, indicator, lang.value))]),
    ...(shown ? [words.chosen] : []),
  ]
  return (
    <li>
      <button
        type="button"
        class="link"
        aria-pressed={shown}
        onClick={() => followPriority({ indicator: indicator.id, target, county })}
      >
        {indicator.name[lang.value]}
      </button>
      {told.length > 0 && <p class="note">{told.join(', ')}</p>}
    </li>
  )
}
