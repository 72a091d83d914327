import { expect, test } from 'vitest'
import { possibleModes } from '#client/panels/possible-modes.ts'
import { readView } from '#core/model/address-reading.ts'
import type { Level } from '#core/model/area.ts'
import { MODES } from '#core/model/view.ts'
import { knowledgeOf } from '#server/ask/knowledge.ts'
import { toylandAtlas } from '../../toyland.ts'

const { indicators, ...atlas } = await toylandAtlas()
const knowledge = knowledgeOf({ indicators, ...atlas })

function modes(id: string, level: Level = 'municipality') {
  const indicator = indicators.get(id)
  if (!indicator) throw new Error(`test: expected indicator ${id}`)
  return possibleModes(indicator, level, knowledge)
}

test('a rate told by sex can be shown in every way', () => {
  expect(modes('employment_rate_20_64')).toEqual([...MODES])
})

test('a rate of one year and no family has neither change nor gap', () => {
  expect(modes('birth_rate')).toEqual(['value', 'two', 'typology', 'pattern'])
})

test('a count has no pattern and no partner', () => {
  expect(modes('population_total')).toEqual(['value', 'change', 'typology'])
})

test('the reader of addresses agrees with what is offered', () => {
  for (const indicator of indicators.values()) {
    const level = indicator.levels.municipality.length > 0 ? 'municipality' : 'county'
    const offered = possibleModes(indicator, level, knowledge)
    for (const mode of MODES.filter((each) => each !== 'two' && each !== 'conflict')) {
      const { view } = readView(
        [
          ['indicator', indicator.id],
          ['mode', mode],
        ],
        knowledge,
      )
      expect(view.mode === mode, `${indicator.id} ${mode}`).toBe(offered.includes(mode))
    }
  }
})
