/** Everything of an embed but its map, which comes before it: fetched when the page has nothing better to do. */

import { LinkedChart } from '#client/panels/chart.tsx'
import { FrozenNotice } from '#client/panels/frozen.tsx'
import { Notices } from '#client/panels/notices.tsx'
import { AreaTable } from '#client/panels/table.tsx'
import { element, mount } from '#client/place.ts'
import { view } from '#client/state/state.ts'
import type { EmbedSetting } from '#core/model/embed.ts'
import { embedAddress } from '#core/model/embed-address.ts'
import { EmbedCard } from './card.tsx'
import { EmbedControls } from './controls.tsx'
import { EmbedFoot } from './foot.tsx'
import { EmbedHeading } from './heading.tsx'
import { EmbedWords } from './words.tsx'

export function mountPanels(setting: EmbedSetting): void {
  const { hide, lock } = setting
  const heading = element('heading')
  const written = {
    title: heading.querySelector('h1')?.textContent ?? '',
    subtitle: heading.querySelector('h1 + p')?.textContent ?? '',
  }
  const description = document.querySelector('#description p')?.textContent ?? ''
  mount('heading', <EmbedHeading written={written} hide={hide} />)
  if (!hide.includes('controls')) mount('controls', <EmbedControls hide={hide} lock={lock} />)
  const { show } = view.peek()
  if (show === 'chart') mount('picture', <LinkedChart />)
  if (show === 'table') {
    mount(
      'picture',
      <div class="table-room">
        <AreaTable />
      </div>,
    )
  }
  mount('card', <EmbedCard />)
  mount('words', <EmbedWords table={!hide.includes('table')} description={description} />)
  mount('foot', <EmbedFoot />)
  mount('notices', <Notices />)
  mount('frozen', <FrozenNotice addressOf={(shown) => embedAddress(shown, setting)} embedded />)
}
