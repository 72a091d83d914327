/** How values become classes. Folded: the usual way does for most, and the summary says which it is. */
import { lang, t } from '#client/i18n/words.ts'
import { chooseMethod } from '#client/state/choices.ts'
import { choose, indicatorOf, picture, view } from '#client/state/state.ts'
import { CLASSES, METHODS, yearsAt } from '#core/model/view.ts'
import { formatNumber } from '#core/picture/format.ts'
import { isLockable } from '#core/picture/plan.ts'
import { Choice } from './choice.tsx'
import { Folded } from './folded.tsx'
import { lazily } from './lazily.tsx'
import { Switch } from './switch.tsx'
import { startingBreaks } from './typed-breaks.ts'

const COUNTS = Array.from({ length: CLASSES.most - CLASSES.least + 1 }, (_, i) => CLASSES.least + i)

const BreaksByHand = lazily(async () => (await import('./breaks-by-hand.tsx')).BreaksByHand)
const Distribution = lazily(async () => (await import('./distribution.tsx')).Distribution)

export function ClassChoice() {
  const words = t.value
  const { method, classes, locked, level, indicator } = view.value
  const { mark, detail, measure, classes: shown } = picture.value
  // Circles have no classes: their size is the value. Kinds and pairs have the classes they have.
  if (mark === 'symbols' || (detail.kind !== 'value' && detail.kind !== 'change' && detail.kind !== 'gap')) return null
  const start = startingBreaks(shown.breaks, measure.decimals)
  const methods = METHODS.filter((each) => each !== 'manual' || method === 'manual' || start.length > 0)
  const count = method === 'manual' ? shown.counts.length : classes
  const lockable = isLockable(view.value) && yearsAt(indicatorOf(indicator), level).length > 1
  return (
    <Folded
      id="classes-fold"
      name={words.classes}
      now={words.classesNow(words.methods[method], formatNumber(count, 0, lang.value))}
    >
      <div class={method === 'manual' ? '' : 'pair'}>
        <Choice
          id="method"
          label={words.method}
          value={method}
          options={methods.map((value) => ({ value, name: words.methods[value] }))}
          choose={(wanted) => chooseMethod(wanted, start)}
        />
        {method !== 'manual' && (
          <Choice
            id="classes"
            label={words.classCount}
            value={String(classes)}
            options={COUNTS.map((each) => ({ value: String(each), name: String(each) }))}
            choose={(wanted) => choose({ classes: Number(wanted) })}
          />
        )}
      </div>
      <p class="note">{words.methodHints[method]}</p>
      {method === 'manual' && <BreaksByHand />}
      {lockable && method !== 'manual' && (
        <>
          <Switch on={locked} turn={(on) => choose({ locked: on })}>
            {words.locked}
          </Switch>
          {locked && <p class="note">{words.lockedHint}</p>}
        </>
      )}
      <Distribution />
    </Folded>
  )
}
