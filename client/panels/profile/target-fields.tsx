/** What is to be reached: a kind, and the fields of that kind. */
import type { ComponentChild } from 'preact'
import { editorLang } from '#client/i18n/editor-words.ts'
import { profileWords } from '#client/i18n/profile-words.ts'
import { counties, known } from '#client/state/editor/known.ts'
import type { AreaCode } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import { EARLIEST_GOAL, EARLIEST_YEAR, LATEST_YEAR, TARGET_KINDS, type Target } from '#core/model/target.ts'
import { Choice } from '../choice.tsx'
import { IndicatorSearch } from '../editor/indicator-search.tsx'
import { FigureField } from './figure-field.tsx'
import { PeerChoice } from './peer-choice.tsx'
import { usualTarget } from './usual-target.ts'

interface Props {
  /** Unique on the page. */
  readonly id: string
  readonly legend: string
  /** Where what stands around it says so already. */
  readonly hidden?: boolean
  readonly target: Target | null
  readonly indicator: Indicator
  /** Whose target it is. */
  readonly area: AreaCode
  readonly value: number | null
  readonly take: (target: Target | null) => boolean
}

export function TargetFields(props: Props) {
  const words = profileWords()
  const { id, legend, hidden = false, target, indicator, area, value, take } = props
  const codes = counties().map(({ code }) => code)
  const context = { area, indicator, value, counties: codes, others: [...known.peek().indicators.values()] }
  // A kind that nothing can be made of is not offered: choosing it would only lose the target there is.
  const possible = TARGET_KINDS.filter((kind) => kind === target?.kind || usualTarget(kind, context) !== null)
  const kinds = (['none', ...possible] as const).map((kind) => ({ value: kind, name: words.targetKinds[kind] }))
  return (
    <fieldset class="profile-target">
      <legend class={hidden ? 'visually-hidden' : 'label'}>{legend}</legend>
      <div class="editor-fields">
        <Choice
          id={`${id}-kind`}
          label={words.targetKind}
          value={target?.kind ?? 'none'}
          options={kinds}
          choose={(kind) => {
            take(kind === 'none' ? null : usualTarget(kind, context))
          }}
        />
        {target !== null && fieldsOf(target, props)}
      </div>
    </fieldset>
  )
}

function fieldsOf(target: Target, { id, indicator, area, take }: Props): ComponentChild {
  const words = profileWords()
  const lang = editorLang()
  const unit = indicator.unit[lang]
  const year = (
    <FigureField
      key="year"
      id={`${id}-year`}
      label={target.kind === 'value' || target.kind === 'change' ? words.year : words.yearOptional}
      value={target.year}
      plain
      optional={target.kind !== 'value' && target.kind !== 'change'}
      fault={words.noTargetYear}
      take={(wanted) => {
        if (!isYear(wanted, EARLIEST_GOAL)) return false
        if (target.kind !== 'value' && target.kind !== 'change') return take({ ...target, year: wanted })
        return wanted !== null && take({ ...target, year: wanted })
      }}
    />
  )
  switch (target.kind) {
    case 'value':
      return [
        <FigureField
          key="value"
          id={`${id}-value`}
          label={words.targetValue(unit)}
          value={target.value}
          fault={words.noNumber}
          take={(wanted) => wanted !== null && take({ ...target, value: wanted })}
        />,
        year,
      ]
    case 'change':
      return [
        <FigureField
          key="base"
          id={`${id}-base`}
          label={words.base}
          value={target.base}
          plain
          fault={words.noYear}
          take={(wanted) => wanted !== null && isYear(wanted) && take({ ...target, base: wanted })}
        />,
        <FigureField
          key="by"
          id={`${id}-by`}
          label={words.by}
          value={target.by}
          fault={words.noNumber}
          take={(wanted) => wanted !== null && take({ ...target, by: wanted })}
        />,
        <Choice
          key="as"
          id={`${id}-as`}
          label={words.as}
          value={target.as}
          options={(['percent', 'unit'] as const).map((as) => ({ value: as, name: words.asKinds[as] }))}
          choose={(as) => take({ ...target, as })}
        />,
        year,
      ]
    case 'nation':
      return [since(target, id, (wanted) => take({ ...target, since: wanted })), year]
    case 'peers':
      return [
        <PeerChoice key="peers" id={`${id}-peers`} target={target} area={area} take={take} />,
        since(target, id, (wanted) => take({ ...target, since: wanted })),
        year,
      ]
    case 'direction':
      return year
    case 'gap':
      return [
        <div key="other">
          <IndicatorSearch
            id={`${id}-other`}
            label={words.other}
            chosen={(other) => other === target.other}
            choose={(other) => take({ ...target, other: other.id })}
          />
          <p class="profile-area">{known.value.indicators.get(target.other)?.name[lang] ?? target.other}</p>
        </div>,
        <FigureField
          key="atMost"
          id={`${id}-at-most`}
          label={words.atMost(unit)}
          value={target.atMost}
          optional
          fault={words.noNumber}
          take={(wanted) => (wanted === null || wanted >= 0) && take({ ...target, atMost: wanted })}
        />,
        year,
      ]
  }
}

function since(target: { readonly since: number | null }, id: string, take: (since: number | null) => boolean) {
  const words = profileWords()
  return (
    <FigureField
      key="since"
      id={`${id}-since`}
      label={words.since}
      value={target.since}
      plain
      optional
      fault={words.noYear}
      take={(wanted) => isYear(wanted) && take(wanted)}
    />
  )
}

function isYear(wanted: number | null, earliest = EARLIEST_YEAR): boolean {
  return wanted === null || (Number.isInteger(wanted) && wanted >= earliest && wanted <= LATEST_YEAR)
}
