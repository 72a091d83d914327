import { EMBED_PARAMETERS, readEmbedSetting } from '#core/model/embed.ts'
import { FIGURE_PARAMETERS, readFigureSetting } from '#core/model/figure/setting.ts'
import { type Fault, VIEW_PARAMETERS } from '#core/model/view.ts'
import type { Edition } from '../edition.ts'
import { figureFault } from '../figure/figure-of.ts'
import { readQuery } from '../http/question.ts'
import { pageShown, type Shown } from './oembed.ts'

/** Without them a page shows something else than what was meant. */
const TELLING = ['indicator', 'at']

/**
 * What a path and query of ours show; null where that is nothing. Pages drop what they cannot use, and are told of with
 * what is left; a figure with a fault is none.
 */
export function shownAt(edition: Edition, { pathname, search }: URL): Shown | null {
  const { knowledge } = edition
  const pages = ({ parameter, kind }: Fault) => kind === 'not-found' && TELLING.includes(parameter)
  switch (pathname) {
    case '/': {
      const { view, faults } = readQuery(search, knowledge, VIEW_PARAMETERS)
      return faults.some(pages) ? null : pageShown(view)
    }
    case '/embed': {
      const { view, faults, own } = readQuery(search, knowledge, VIEW_PARAMETERS, EMBED_PARAMETERS)
      return faults.some(pages) ? null : { kind: 'view', view, setting: readEmbedSetting(own, faults) }
    }
    case '/figure.svg':
    case '/figure.png': {
      const { view, faults, own } = readQuery(search, knowledge, VIEW_PARAMETERS, FIGURE_PARAMETERS)
      const setting = readFigureSetting(own, faults)
      if (faults.length > 0 || figureFault(edition, view, setting) !== null) return null
      return { kind: 'figure', view, setting, format: pathname === '/figure.svg' ? 'svg' : 'png' }
    }
    default:
      return null
  }
}
