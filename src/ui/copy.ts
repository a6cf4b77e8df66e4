/** Puts a text where it can be pasted from; answers whether the browser let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Pages of a plain-http address in the office's net have no clipboard, but may copy what is selected.
    const field = document.createElement('textarea')
    const focused = document.activeElement as HTMLElement | null
    field.value = text
    field.style.cssText = 'position:fixed;opacity:0'
    document.body.append(field)
    field.select()
    const copied = document.execCommand('copy')
    field.remove()
    focused?.focus({ preventScroll: true })
    return copied
  }
}
