import { useState } from 'preact/hooks'
import { lang } from '#client/i18n/words.ts'
import { Choice } from '#client/panels/choice.tsx'
import { SHARE_WORDS } from '#core/picture/share-words.ts'
import { CopyField } from './copy-field.tsx'
import { FILE_FORMATS, type FileFormat, FORMAT_NAMES, fileAddress } from './file-address.ts'

/** Where the picture lies, for whatever fetches it by itself: a page, a script, a document that is made anew each year. */
export function FigureAddress({ scale }: { readonly scale: number }) {
  const words = SHARE_WORDS[lang.value]
  const [format, setFormat] = useState<FileFormat>('svg')
  return (
    <div class="share-address">
      <Choice
        id="share-format"
        label={words.addressFormat}
        value={format}
        options={FILE_FORMATS.map((value) => ({ value, name: FORMAT_NAMES[value] }))}
        choose={setFormat}
      />
      <CopyField
        id="share-address"
        label={words.addressLabel}
        what={words.address}
        value={location.origin + fileAddress(format, scale)}
      />
    </div>
  )
}
