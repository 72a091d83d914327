/** The view as a picture: how it is set, what it then looks like, and the files. */
import { useState } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { Choice } from '#client/panels/choice.tsx'
import { RadioGroup } from '#client/panels/radio-group.tsx'
import { Switch } from '#client/panels/switch.tsx'
import { TypedNumber } from '#client/panels/typed-number.tsx'
import { figure, kind, kinds, setFigure } from '#client/state/share.ts'
import { PRESETS, type PresetName } from '#core/model/figure/preset.ts'
import { FIGURE_BOUNDS, FIGURE_PARTS, FIGURE_THEMES, figureSize, MOST_PIXELS } from '#core/model/figure/setting.ts'
import { parseNumber } from '#core/picture/format.ts'
import { SHARE_WORDS } from '#core/picture/share-words.ts'
import { FigureAddress } from './figure-address.tsx'
import { FigureFiles } from './figure-files.tsx'
import { FigurePreview } from './figure-preview.tsx'

const { least, most } = FIGURE_BOUNDS.scale
const SCALES = Array.from({ length: most - least + 1 }, (_, i) => least + i)
const OWN = 'own'
const NAMES = Object.keys(PRESETS).filter((name): name is PresetName => name in PRESETS)

export function PicturePart() {
  const words = SHARE_WORDS[lang.value]
  const { theme, without, preset, width, fonts } = figure.value
  const [height, setHeight] = useState<number | null>(null)
  const wide = figureSize(figure.value).width
  // The largest that fits stands in for one that would not; as long as nobody knows the height, a square's is reckoned with.
  const fitting = SCALES.filter((each) => wide * (height ?? wide) * each ** 2 <= MOST_PIXELS)
  const scale = Math.min(figure.value.scale, fitting.at(-1) ?? 1)
  return (
    <div class="share-columns">
      <div class="share-options">
        <Choice
          id="share-kind"
          label={words.kind}
          value={kind.value}
          options={kinds.value.map((value) => ({ value, name: words.kinds[value] }))}
          choose={(value) => setFigure({ kind: value })}
        />
        <Choice
          id="share-size"
          label={words.size}
          value={width === null ? preset : OWN}
          options={[
            ...NAMES.map((value) => ({ value, name: words.presets[value] })),
            { value: OWN, name: words.ownWidth } as const,
          ]}
          choose={(value) =>
            value === OWN
              ? setFigure({ width: figureSize(figure.value).width })
              : setFigure({ preset: value, width: null })
          }
        />
        {width !== null && <OwnWidth width={width} />}
        <Choice
          id="share-scale"
          label={words.scale}
          value={String(scale)}
          options={fitting.map((each) => ({ value: String(each), name: words.scales(each, wide, height) }))}
          choose={(value) => setFigure({ scale: Number(value) })}
        />
        <RadioGroup
          name="share-theme"
          legend={words.theme}
          value={theme}
          choices={FIGURE_THEMES.map((value) => ({ value, name: words.themes[value] }))}
          choose={(value) => setFigure({ theme: value })}
        />
        <fieldset>
          <legend class="label">{words.with}</legend>
          {FIGURE_PARTS.map((part) => (
            <Switch
              key={part}
              on={!without.includes(part)}
              turn={(on) =>
                setFigure({ without: FIGURE_PARTS.filter((each) => (each === part ? !on : without.includes(each))) })
              }
            >
              {words.figureParts[part]}
            </Switch>
          ))}
          {without.includes('source') && <p class="note">{words.withoutSource}</p>}
        </fieldset>
        <fieldset>
          <legend class="visually-hidden">{words.fonts}</legend>
          <Switch on={fonts === 'embedded'} turn={(on) => setFigure({ fonts: on ? 'embedded' : 'named' })}>
            {words.fonts}
          </Switch>
          <p class="note">{words.fontsMeans}</p>
        </fieldset>
      </div>
      <div class="share-result">
        <FigureFiles scale={scale} />
        <FigurePreview measured={setHeight} />
        <FigureAddress scale={scale} />
      </div>
    </div>
  )
}

function OwnWidth({ width }: { readonly width: number }) {
  const words = SHARE_WORDS[lang.value]
  const { least, most } = FIGURE_BOUNDS.width
  return (
    <TypedNumber
      id="share-width"
      label={words.width}
      style="number-field"
      text={String(width)}
      fault={words.widthFault(least, most)}
      take={(typed) => {
        const wanted = parseNumber(typed)
        if (wanted === null || !Number.isInteger(wanted) || wanted < least || wanted > most) return 'faulty'
        setFigure({ width: wanted })
        return 'taken'
      }}
    />
  )
}
