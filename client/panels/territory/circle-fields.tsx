import { tw } from '#client/i18n/territory-words.ts'
import { lang } from '#client/i18n/words.ts'
import { reshape } from '#client/state/territory-verbs.ts'
import { MOST_KILOMETRES, type Shape } from '#core/model/territory.ts'
import { NumberField } from './number-field.tsx'

type Circle = Extract<Shape, { kind: 'circle' }>

/** Radius and centre as numbers: what dragging does, for who does not drag. */
export function CircleFields({ circle, place }: { readonly circle: Circle; readonly place: number }) {
  const words = tw.value
  const { centre, kilometres } = circle
  const [longitude, latitude] = centre
  const take = (part: Partial<Circle>) => reshape(place, { ...circle, ...part })
  return (
    <div class="number-fields" lang={lang.value}>
      <NumberField
        id={`radius-${place}`}
        label={words.radius}
        value={kilometres}
        decimals={3}
        least={0.1}
        most={MOST_KILOMETRES}
        take={(wanted) => take({ kilometres: wanted })}
      />
      <NumberField
        id={`longitude-${place}`}
        label={words.longitude}
        value={longitude}
        decimals={4}
        least={0}
        most={35}
        take={(wanted) => take({ centre: [wanted, latitude] })}
      />
      <NumberField
        id={`latitude-${place}`}
        label={words.latitude}
        value={latitude}
        decimals={4}
        least={50}
        most={75}
        take={(wanted) => take({ centre: [longitude, wanted] })}
      />
    </div>
  )
}
