import { profileWords } from '#client/i18n/profile-words.ts'
import { WEIGHTS } from '#core/model/profile.ts'
import { FigureField } from './figure-field.tsx'

interface Props {
  readonly id: string
  readonly weight: number
  /** Whether it was taken. */
  readonly take: (weight: number) => boolean
}

/** How much a priority counts among the others, or an indicator among those of its priority. */
export function WeightField({ id, weight, take }: Props) {
  const words = profileWords()
  return (
    <FigureField
      id={id}
      label={words.weight}
      value={weight}
      fault={`${words.noNumber} ${WEIGHTS.least}–${WEIGHTS.most}.`}
      take={(wanted) => wanted !== null && wanted >= WEIGHTS.least && wanted <= WEIGHTS.most && take(wanted)}
    />
  )
}
