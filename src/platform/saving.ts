/** Lets the reader save a text as a JSON file, by a link of our own page: no permission, and the browser asks where as it always does. */
export function saveJson(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Firefox begins to read only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
