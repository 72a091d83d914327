import { areas } from '#client/state/state.ts'
import type { Level } from '#core/model/area.ts'
import { type Layers, prepareLayers } from '#core/picture/layers.ts'
import type { Picture } from '#core/picture/picture.ts'
import { geometryOf } from './geometry.ts'
import { once } from './once.ts'

const layersIn = once((unit: number) =>
  Promise.resolve(
    once(async (level: Level): Promise<Layers> => {
      const { areas: topology, base } = await geometryOf(level)
      return prepareLayers({ areas: topology, base, table: [...areas.peek().values()], level, unit })
    }),
  ),
)

/** Milliseconds of a task after which a hand that moves the map is let in. */
const TURN = 12

/** Geometry as paths in the units of a drawing, with all that `drawn` takes made, in turns so that no task is long. */
export async function layersFor(
  drawn: 'borders' | 'map',
  { view, division }: Pick<Picture, 'view' | 'division'>,
  unit: number,
): Promise<Layers> {
  const layers = await (await layersIn(unit))(view.level)
  let begun = performance.now()
  for (const step of layers.lacking(drawn, division?.id ?? null)) {
    step()
    if (performance.now() - begun < TURN) continue
    await nextTask()
    begun = performance.now()
  }
  // Names are those of today's language, outlines may have been made in another.
  return layers.called([...areas.peek().values()])
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
