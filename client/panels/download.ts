/** A file by the browser's own means: nothing leaves the page. It is called by the title of what is in it. */
export function download(file: Blob, title: string, extension: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = `${fileName(title)}.${extension}`
  link.click()
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** Without what folders cannot have in a name. */
function fileName(title: string): string {
  const plain = title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '')
  return plain === '' ? 'regionsikt' : plain.toLowerCase().slice(0, 60)
}
