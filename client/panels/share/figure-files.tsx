/** The figure as files to take along, and as a picture on the clipboard. */
import { fetchPicture } from '#client/api-share.ts'
import { lang } from '#client/i18n/words.ts'
import { SHARE_WORDS } from '#core/picture/share-words.ts'
import { tell } from './copying.ts'
import { FILE_FORMATS, type FileFormat, FORMAT_NAMES, fileAddress } from './file-address.ts'

/** `scale`: of the picture made of pixels. */
export function FigureFiles({ scale }: { readonly scale: number }) {
  const words = SHARE_WORDS[lang.value]
  const addressOf = (format: FileFormat) => fileAddress(format, scale)
  return (
    <fieldset>
      <legend class="visually-hidden">{words.downloads}</legend>
      <div class="tools">
        {FILE_FORMATS.map((format) => (
          <a key={format} class="tool" href={addressOf(format)} download="">
            {words.download(FORMAT_NAMES[format])}
          </a>
        ))}
        <button type="button" class="tool" onClick={() => copyPicture(addressOf('png'))}>
          {words.copyPicture}
        </button>
      </div>
    </fieldset>
  )
}

function copyPicture(address: string): void {
  const words = SHARE_WORDS[lang.peek()]
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (!clipboard?.write || typeof ClipboardItem === 'undefined') {
    tell(words.copyPictureFailed)
    return
  }
  tell(words.copyPictureComing)
  // A promise in the item, not an item when the picture is here: by then the press that allows it is long past.
  const picture = fetchPicture(address).then((answer) => answer.blob())
  clipboard.write([new ClipboardItem({ 'image/png': picture })]).then(
    () => tell(words.copied(words.picture)),
    () => tell(words.copyPictureFailed),
  )
}
