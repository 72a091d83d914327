import { t } from '#client/i18n/words.ts'
import { ClassChoice } from './classes.tsx'
import { ClosePanel } from './close-panel.tsx'
import { Picker } from './picker.tsx'
import { Scope } from './scope.tsx'
import { YearChoice } from './year.tsx'

/** The left panel: what the map shows. */
export function Controls() {
  return (
    <>
      <ClosePanel panel="controls" name={t.value.controls} />
      <Picker />
      <YearChoice />
      <Scope />
      <ClassChoice />
    </>
  )
}
