import { t } from '#client/i18n/words.ts'
import { ClassChoice } from './classes.tsx'
import { ClosePanel } from './close-panel.tsx'
import { DivisionChoice } from './division.tsx'
import { ModeChoice } from './mode.tsx'
import { People } from './people.tsx'
import { Picker } from './picker.tsx'
import { PrioritiesFold } from './priorities-fold.tsx'
import { ReferenceChoice } from './reference.tsx'
import { Scope } from './scope.tsx'
import { YearChoice } from './year.tsx'

/** The left panel: what the map shows, through which division, in whose eyes, in which classes. */
export function Controls() {
  return (
    <>
      <ClosePanel panel="controls" name={t.value.controls} />
      <Picker />
      <PrioritiesFold />
      <ModeChoice />
      <YearChoice />
      <Scope />
      <DivisionChoice />
      <ReferenceChoice />
      <ClassChoice />
      <People />
    </>
  )
}
