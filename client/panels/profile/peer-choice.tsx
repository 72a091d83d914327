import * as v from 'valibot'
import { profileWords } from '#client/i18n/profile-words.ts'
import { counties } from '#client/state/editor/known.ts'
import { type AreaCode, CountyCodeSchema } from '#core/model/area.ts'
import type { Target } from '#core/model/target.ts'

type Peers = Extract<Target, { kind: 'peers' }>

interface Props {
  readonly id: string
  readonly target: Peers
  /** Never its own peer. */
  readonly area: AreaCode
  readonly take: (target: Target) => boolean
}

/** Which counties one is to be better than; the last one stays, for a target of this kind needs somebody. */
export function PeerChoice({ id, target, area, take }: Props) {
  const words = profileWords()
  const toggle = (code: string) => {
    const peer = v.parse(CountyCodeSchema, code)
    const peers = target.peers.includes(peer) ? target.peers.filter((each) => each !== peer) : [...target.peers, peer]
    if (peers.length > 0) take({ ...target, peers: peers.sort() })
  }
  return (
    <fieldset class="profile-peers">
      <legend class="label">{words.peers}</legend>
      {counties()
        .filter(({ code }) => code !== area)
        .map(({ code, name }) => {
          const chosen = target.peers.some((peer) => `${peer}` === `${code}`)
          return (
            <label key={code} class="profile-peer">
              <input
                id={`${id}-${code}`}
                type="checkbox"
                checked={chosen}
                disabled={chosen && target.peers.length === 1}
                onChange={() => toggle(code)}
              />
              {name}
            </label>
          )
        })}
    </fieldset>
  )
}
