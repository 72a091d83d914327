/** Territories from a file, GeoJSON or a list of codes: read here, on the page; the file itself is sent nowhere. */
import { useState } from 'preact/hooks'
import { tw } from '#client/i18n/territory-words.ts'
import { lang } from '#client/i18n/words.ts'
import { areas, divisions, view } from '#client/state/state.ts'
import { addAll } from '#client/state/territory-verbs.ts'
import { readUpload, type Told, type UploadFault } from '#core/model/territory-reading.ts'
import { describeTold, describeUploadFault } from '#core/picture/describe-reading.ts'
import { focusNext } from '../focus.ts'

/** Characters; a ring of 2 000 corners takes about 60 000. */
const MOST_BYTES = 4_000_000

type Outcome =
  | { readonly kind: 'reading'; readonly file: string }
  | { readonly kind: 'unreadable' | 'too-large'; readonly file: string }
  | { readonly kind: 'fault'; readonly file: string; readonly fault: UploadFault }
  | {
      readonly kind: 'read'
      readonly file: string
      readonly in: number
      readonly of: number
      readonly told: readonly Told[]
    }

export function ByUpload({ done }: { readonly done: () => void }) {
  const words = tw.value
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [over, setOver] = useState(false)
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    setOutcome({ kind: 'reading', file: file.name })
    const read = await readFile(file)
    setOutcome(read)
    // What was repaired stands here: whoever brought the file reads it before anything else.
    if (read.kind !== 'read' || read.told.length > 0 || read.in < read.of) return
    if (read.in > 0) focusNext(`#territory-name-${view.peek().territories.length - read.in}`)
    done()
  }
  return (
    <fieldset
      class="drop"
      aria-label={words.ways.upload}
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files[0])
      }}
    >
      <label class="label" for="territory-file">
        {words.file}
      </label>
      <input
        id="territory-file"
        type="file"
        accept=".geojson,.json,.csv,.txt,application/geo+json,application/json,text/csv"
        aria-describedby="territory-file-hint"
        onChange={({ currentTarget }) => {
          take(currentTarget.files?.[0])
          // The same file may be tried again when it has been mended.
          currentTarget.value = ''
        }}
      />
      <p id="territory-file-hint" class="note">
        {words.fileHint}
      </p>
      <div role="status">{outcome && <OutcomeWords outcome={outcome} />}</div>
    </fieldset>
  )
}

function OutcomeWords({ outcome }: { readonly outcome: Outcome }) {
  const words = tw.value
  switch (outcome.kind) {
    case 'reading':
      return <p class="note coming">{words.fileReading(outcome.file)}</p>
    case 'unreadable':
      return <p class="note note-strong">{words.fileUnreadable(outcome.file)}</p>
    case 'too-large':
      return <p class="note note-strong">{words.fileTooLarge(outcome.file)}</p>
    case 'fault': {
      const { found, expected, advice } = describeUploadFault(outcome.fault, lang.value)
      return (
        <>
          <p class="note note-strong">{words.fileFault(outcome.file)}</p>
          <dl class="file-fault">
            {outcome.fault.pointer !== '' && (
              <>
                <dt>{words.faultPlace}</dt>
                <dd class="path">{outcome.fault.pointer}</dd>
              </>
            )}
            <dt>{words.faultFound}</dt>
            <dd>{found}</dd>
            <dt>{words.faultExpected}</dt>
            <dd>{expected}</dd>
            <dt>{words.faultAdvice}</dt>
            <dd>{advice}</dd>
          </dl>
        </>
      )
    }
    case 'read': {
      const said = [...new Set(outcome.told.map((each) => describeTold(each, lang.value)))]
      return (
        <>
          <p class="note note-strong">{words.fileRead(outcome.file, outcome.in, outcome.of)}</p>
          {said.length > 0 && (
            <ul class="note file-told">
              {said.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          )}
        </>
      )
    }
  }
}

async function readFile(file: File): Promise<Outcome> {
  if (file.size > MOST_BYTES) return { kind: 'too-large', file: file.name }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return { kind: 'unreadable', file: file.name }
  // Two thousand corners take a moment: first the line that says so is painted.
  await new Promise((resolve) => setTimeout(resolve))
  const places = { areas: [...areas.peek().values()], divisions: divisions.peek() }
  const read = readUpload(textOf(bytes), places)
  if ('fault' in read) return { kind: 'fault', file: file.name, fault: read.fault }
  return { kind: 'read', file: file.name, in: addAll(read.territories), of: read.territories.length, told: read.told }
}

/** Excel on a Swedish Windows still writes CSV in Windows-1252. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
