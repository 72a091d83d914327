/** What a wide screen has a place for in its toolbar, and a narrow one has not. */
import { t } from '#client/i18n/words.ts'
import { openSheet, showAs } from '#client/state/state.ts'
import { focusNext } from './focus.ts'
import { Menu } from './menu.tsx'

export function MoreMenu() {
  const words = t.value
  const toSmallMaps = () => {
    showAs('multiples')
    openSheet('chart')
    // The tab that the sheet belongs to, and that puts it away again.
    focusNext('#tabs [aria-expanded="true"]')
  }
  return (
    <Menu name={words.more}>
      {(fold) => (
        <>
          <Item name={words.shows.multiples} fold={fold} press={toSmallMaps} />
          <Item name={words.print} fold={fold} press={() => print()} />
        </>
      )}
    </Menu>
  )
}

interface ItemProps {
  readonly name: string
  readonly fold: () => void
  readonly press: () => void
}

function Item({ name, fold, press }: ItemProps) {
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          fold()
          press()
        }}
      >
        {name}
      </button>
    </li>
  )
}
