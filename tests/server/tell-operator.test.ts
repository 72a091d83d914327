/** What the operator reads in the log: enough to mend it, and nothing of a visitor. */
import { afterEach, expect, test, vi } from 'vitest'
import { AtlasError } from '#server/atlas/error.ts'
import { startWorker } from '#server/render/start-worker.ts'
import { tellOperator } from '#server/tell-operator.ts'
import { TOLD } from './render/told.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** What is written of it, without the time. */
function told(error: unknown): string {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  tellOperator(error)
  return String(log.mock.lastCall?.[1])
}

test('of an error the kind and the place, and not its message, which may repeat what somebody sent', () => {
  const words = told(new TypeError('expected a number, found "secret"'))
  expect(words).toMatch(/^TypeError\n\s+at .*tell-operator\.test\.ts/)
  expect(words).not.toContain('secret')
  expect(told('secret')).not.toContain('secret')
})

test('that the renderer could not start, and how it ended', async () => {
  const worker = startWorker()
  worker.end()
  const job = { kind: 'pdf', svg: '<svg>secret</svg>', width: 1, height: 1, told: TOLD } as const
  const error: unknown = await worker.make(job, () => {}).catch((thrown: unknown) => thrown)
  const words = told(error)
  expect(words).toMatch(/^OperatorError: renderer: expected a pdf, found that the worker had ended with .+\n\s+at /)
  expect(words).not.toContain('secret')
})

test('what is wrong with an atlas, and the way out', () => {
  const path = 'var/atlas/1.sqlite'
  const words = told(new AtlasError({ kind: 'missing', path, found: 'nothing' }))
  expect(words).toMatch(/^AtlasError: No atlas at var\/atlas\/1\.sqlite: nothing\. Run "npm run build:atlas".*\n\s+at /)
})
