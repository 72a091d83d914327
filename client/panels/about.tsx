/** What the indicator measures and where it comes from: every number can be traced. */

import { lang, t } from '#client/i18n/words.ts'
import { chooseIndicator } from '#client/state/choices.ts'
import { indicators, picture, version, view } from '#client/state/state.ts'
import { writeView } from '#core/model/view.ts'
import { authorityText, tableText } from '#core/picture/describe/source.ts'

export function About() {
  const words = t.value
  const { indicator } = picture.value
  const { source, caveats, directionSource } = indicator
  const authority = authorityText(source, lang.value)
  const table = tableText(source, lang.value)
  const successor = indicator.successor === undefined ? undefined : indicators.value.get(indicator.successor)
  return (
    <section class="block about" aria-labelledby="about-heading">
      <h2 id="about-heading" class="eyebrow">
        {words.about}
      </h2>
      {successor && (
        <p class="replaced">
          {words.replaced}{' '}
          <a
            href={`?${writeView({ ...view.value, indicator: successor.id, year: null })}`}
            onClick={(event) => {
              event.preventDefault()
              chooseIndicator(successor.id)
            }}
          >
            {successor.name[lang.value]}
          </a>
        </p>
      )}
      <p>{indicator.definition[lang.value]}</p>
      {caveats && (
        <p>
          <strong>{words.caveats}.</strong> {caveats[lang.value]}
        </p>
      )}
      <p class="note">
        {words.directions[indicator.direction]}
        {directionSource ? `: ${directionSource[lang.value]}` : ''}
      </p>
      <p class="note">
        {words.source}: {source.url ? <a href={source.url}>{authority}</a> : authority}
        {table ? `, ${table}` : ''}
      </p>
      <details class="provenance">
        <summary>{words.provenance}</summary>
        <dl>
          <dt>{words.licence}</dt>
          <dd>{source.licence[lang.value]}</dd>
          <dt>{words.retrieved}</dt>
          <dd>{source.retrieved}</dd>
          {source.kpi && (
            <>
              <dt>{words.kpi}</dt>
              <dd>{source.kpi}</dd>
            </>
          )}
          <dt>{words.upstream}</dt>
          <dd class="path">{source.upstream}</dd>
        </dl>
        <p class="note">{words.dataVersion(version.value)}</p>
      </details>
    </section>
  )
}
