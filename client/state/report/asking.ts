/** A figure asked for by its address: what is typed, and why nothing came of it. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { ApiError } from '#client/api.ts'
import { fetchAskedFigure } from '#client/api-reports.ts'
import { type FigureBlock, MOST_REPORT } from '#core/model/report.ts'

/** `elsewhere`: an address of another site; `no-figure`: one of ours that shows none; or why the server could not be asked. */
export type AskingFault = 'elsewhere' | 'no-figure' | 'too-long' | ApiError
export type Asked = { readonly figure: FigureBlock } | { readonly fault: AskingFault }

const address = signal('')
const wrong = signal<AskingFault | null>(null)

export const askedAddress: ReadonlySignal<string> = address
export const askingFault: ReadonlySignal<AskingFault | null> = wrong

export function typeAddress(text: string): void {
  address.value = text
}

/** Stays in its field with what is wrong with it, to be mended; null: it has been put in. */
export function tellAsking(fault: AskingFault | null, text: string): void {
  address.value = fault === null ? '' : text
  wrong.value = fault
}

/** `origin`: of this site; an address of any other is none of ours to draw. */
export async function askFigure(text: string, origin: string): Promise<Asked> {
  const written = text.trim()
  if (written === '') return { fault: 'no-figure' }
  if (written.length > MOST_REPORT.view) return { fault: 'too-long' }
  const isAddress = written.startsWith('//') || /^https?:/i.test(written)
  if (isAddress && !URL.canParse(written, origin)) return { fault: 'no-figure' }
  if (isAddress && new URL(written, origin).origin !== origin) return { fault: 'elsewhere' }
  try {
    // As the server stands here, whatever it is called from elsewhere.
    return { figure: await fetchAskedFigure(isAddress ? pathOf(new URL(written, origin)) : written) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return { fault: error.status === 404 ? 'no-figure' : error.status === 400 ? 'too-long' : error }
  }
}

function pathOf({ pathname, search }: URL): string {
  return pathname + search
}
