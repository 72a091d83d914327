/** `npm start`: builds what is missing or out of date, then serves. */
import { buildAtlas } from './build-atlas.ts'
import { buildClient } from './build-client.ts'
import { step } from './step.ts'

await step('Atlas', () => buildAtlas({ data: 'data', out: 'var/atlas' }))
await step('Client', () => buildClient())
await import('#server/main.ts')
