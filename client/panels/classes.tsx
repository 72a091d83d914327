/** How values become classes, and how many. */

import { t } from '#client/i18n/words.ts'
import { chooseMethod, picture, view } from '#client/state/state.ts'
import { CLASSES, METHODS } from '#core/model/view.ts'

const COUNTS = Array.from({ length: CLASSES.most - CLASSES.least + 1 }, (_, i) => CLASSES.least + i)

export function ClassChoice() {
  const words = t.value
  const { method, classes } = view.value
  // Circles have no classes: their size is the value.
  if (picture.value.mark === 'symbols') return null
  return (
    <section class="block" aria-label={words.classes}>
      <div class="pair">
        <div>
          <label class="label" for="method">
            {words.method}
          </label>
          <select
            id="method"
            class="field"
            value={method}
            onChange={(event) => {
              const wanted = METHODS.find((each) => each === event.currentTarget.value)
              if (wanted) chooseMethod(wanted, classes)
            }}
          >
            {METHODS.map((each) => (
              <option key={each} value={each}>
                {words.methods[each]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label class="label" for="classes">
            {words.classCount}
          </label>
          <select
            id="classes"
            class="field"
            value={classes}
            onChange={(event) => chooseMethod(method, Number(event.currentTarget.value))}
          >
            {COUNTS.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="note">{words.methodHints[method]}</p>
    </section>
  )
}
