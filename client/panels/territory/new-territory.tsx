/** Five ways to a new territory; whatever can be drawn can be listed or typed too. */
import { useEffect, useState } from 'preact/hooks'
import { tw } from '#client/i18n/territory-words.ts'
import { view } from '#client/state/state.ts'
import { layDown } from '#client/state/territories.ts'
import { lazily } from '../lazily.tsx'
import { RadioGroup } from '../radio-group.tsx'
import { AreaTools } from './area-tools.tsx'
import { ByCircle } from './by-circle.tsx'
import { Drawing } from './drawing.tsx'

/** They bring the readers of lists and files with them. */
const ByList = lazily(async () => (await import('./by-list.tsx')).ByList)
const ByUpload = lazily(async () => (await import('./by-upload.tsx')).ByUpload)

const WAYS = ['list', 'pick', 'draw', 'circle', 'upload'] as const
type Way = (typeof WAYS)[number]

export function NewTerritory() {
  const words = tw.value
  const none = view.value.territories.length === 0
  const [open, setOpen] = useState(none)
  const [way, setWay] = useState<Way>('list')
  // With nothing else to look at, this is where one begins. What has been made does not close it: what was told of a file
  // or a list stays to be read.
  useEffect(() => {
    if (none) setOpen(true)
  }, [none])
  return (
    <details class="territory-new" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id="territory-new">{words.new}</summary>
      <RadioGroup
        name="territory-way"
        legend={words.way}
        value={way}
        choices={WAYS.map((value) => ({ value, name: words.ways[value] }))}
        choose={(wanted) => {
          layDown()
          setWay(wanted)
        }}
      />
      <div class="territory-way">
        <WayIn way={way} done={() => setOpen(false)} />
      </div>
    </details>
  )
}

function WayIn({ way, done }: { readonly way: Way; readonly done: () => void }) {
  switch (way) {
    case 'list':
      return <ByList done={done} />
    case 'pick':
      return <AreaTools place={null} />
    case 'draw':
      return <Drawing place={null} />
    case 'circle':
      return <ByCircle done={done} />
    case 'upload':
      return <ByUpload done={done} />
  }
}
