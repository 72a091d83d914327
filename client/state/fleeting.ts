/** What does not survive a reload and is nobody else's business: hover, open panels, notices, the page's surroundings. */
import { type ReadonlySignal, signal } from '@preact/signals'
import type { AreaCode } from '#core/model/area.ts'
import type { Fault, Mode } from '#core/model/view.ts'
import type { Size } from '#core/picture/camera.ts'
import type { Theme } from '#core/picture/palette.ts'

const hoveredArea = signal<AreaCode | null>(null)
export const hovered: ReadonlySignal<AreaCode | null> = hoveredArea

export function hover(code: AreaCode | null): void {
  hoveredArea.value = code
}

/** Faults of the address that have not been put away. */
const openFaults = signal<readonly Fault[]>([])
export const faults: ReadonlySignal<readonly Fault[]> = openFaults

export function tellFaults(found: readonly Fault[]): void {
  openFaults.value = found
}

export function dismissFault(fault: Fault): void {
  openFaults.value = openFaults.value.filter((each) => each !== fault)
}

/** The year someone asked for that does not exist where they look; null when they see the year they asked for. */
export const yearMissing = signal<number | null>(null)

/** What the last choice made impossible and the view had to let go, until the next choice. */
export const letGo = signal<readonly Fault[]>([])

export function dismissLetGo(fault: Fault): void {
  letGo.value = letGo.value.filter((each) => each !== fault)
}

/** The modes that two indicators make together. */
export type PairMode = Extract<Mode, 'two' | 'conflict'>
const secondAsked = signal<PairMode | null>(null)
/** Two indicators at once are wanted in this way, and the second one is not chosen yet. */
export const askingForSecond: ReadonlySignal<PairMode | null> = secondAsked

export function askForSecond(asking: PairMode | null): void {
  secondAsked.value = asking
}

export type PanelName = 'controls' | 'card'
const closedPanels = signal<ReadonlySet<PanelName>>(new Set())
export const closed: ReadonlySignal<ReadonlySet<PanelName>> = closedPanels

export function togglePanel(name: PanelName): void {
  const next = new Set(closedPanels.value)
  if (!next.delete(name)) next.add(name)
  closedPanels.value = next
}

export type Tab = 'controls' | 'card' | 'table' | 'chart'
/** The open tab of the bottom sheet on a narrow screen; null: the sheet is down and the map has the room. */
const openTab = signal<Tab | null>(null)
export const tab: ReadonlySignal<Tab | null> = openTab

export function openSheet(wanted: Tab | null): void {
  openTab.value = wanted
}

const running = signal(false)
/** The years are being played. */
export const playing: ReadonlySignal<boolean> = running

export function setPlaying(on: boolean): void {
  running.value = on
}

const leisure = signal(false)
/** True once the map engine has been asked for: what can wait is fetched then. */
export const atLeisure: ReadonlySignal<boolean> = leisure

export function takeLeisure(): void {
  leisure.value = true
}

const themeNow = signal<Theme>('light')
export const theme: ReadonlySignal<Theme> = themeNow
const wideNow = signal(true)
/** Room for three columns. */
export const wide: ReadonlySignal<boolean> = wideNow
const mapSizeNow = signal<Size>({ width: 760, height: 860 })
/** Room of the map, px: circles grow with it, and so do those of the legend. */
export const mapSize: ReadonlySignal<Size> = mapSizeNow
const onlineNow = signal(true)
export const online: ReadonlySignal<boolean> = onlineNow

/** Told by main.tsx, which watches the browser. */
export function setSurroundings(now: { theme?: Theme; wide?: boolean; online?: boolean; mapSize?: Size }): void {
  if (now.theme !== undefined) themeNow.value = now.theme
  if (now.wide !== undefined) wideNow.value = now.wide
  if (now.online !== undefined) onlineNow.value = now.online
  if (now.mapSize !== undefined) mapSizeNow.value = now.mapSize
}
