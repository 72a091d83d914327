/** Every panel but the heading, by the id of its place on the page. */
import type { ComponentType } from 'preact'
import { AreasPanel } from './areas-panel.tsx'
import { Beside } from './beside.tsx'
import { Controls } from './controls.tsx'
import { Frozen } from './frozen.tsx'
import { Languages } from './languages.tsx'
import { Masthead } from './masthead.tsx'
import { Notices } from './notices.tsx'
import { Source } from './source.tsx'
import { Tabs } from './tabs.tsx'
import { Toolbar } from './toolbar.tsx'

/** The verbs of the panels come with them, back and forward among these. */
export { followAddress } from '#client/state/choices.ts'

export const PANELS: Readonly<Record<string, ComponentType>> = {
  controls: Controls,
  card: AreasPanel,
  table: Beside,
  toolbar: Toolbar,
  source: Source,
  masthead: Masthead,
  languages: Languages,
  tabs: Tabs,
  notices: Notices,
  frozen: Frozen,
}
