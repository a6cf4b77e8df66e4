import { useEffect, useRef, useState } from 'react'
import { useWords } from '../language.ts'
import type { File } from '../reports/shelf.ts'

/** The files of a picker, a drop or a paste, to be read when their turn comes. */
export const filesOf = (list: FileList): File[] =>
  [...list].map(file => ({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) }))

/** What a folder may hold besides reports is left alone there; a file that is dropped by itself is tried whatever it is. */
const readable = /\.(txt|docx|html?|pdf)$/i

/** The files of a drop: of a folder (文件夹) all the reports in it and in the folders below, by name. */
async function dropped({ items, files }: DataTransfer): Promise<File[]> {
  const entries = [...items].flatMap(item => item.webkitGetAsEntry?.() ?? [])
  if (!entries.some(entry => entry.isDirectory)) return filesOf(files)
  const found = await Promise.all(entries.map(entry => filesUnder(entry, entry.isFile)))
  return found.flat()
}

async function filesUnder(entry: FileSystemEntry, any: boolean): Promise<File[]> {
  const { name } = entry
  if (entry.isFile) {
    if (!any && (!readable.test(name) || name.startsWith('.') || name.startsWith('~$'))) return []
    const load = () =>
      new Promise<globalThis.File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail)).then(file =>
        file.arrayBuffer(),
      )
    return [{ name, bytes: async () => new Uint8Array(await load()) }]
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    // A browser tells of a hundred at a time.
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail))
    if (some.length === 0) break
    entries.push(...some)
  }
  entries.sort((a, b) => a.name.localeCompare(b.name, 'zh', { numeric: true }))
  return (await Promise.all(entries.map(other => filesUnder(other, false)))).flat()
}

/** Files may be dropped anywhere on the page. */
export function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const words = useWords()
  const [over, setOver] = useState(false)
  const latest = useRef(onFiles)
  latest.current = onFiles
  useEffect(() => {
    let depth = 0
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files')
    const enter = (event: DragEvent) => {
      if (hasFiles(event)) setOver(++depth > 0)
    }
    const leave = (event: DragEvent) => {
      if (hasFiles(event)) setOver(--depth > 0)
    }
    const drag = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event) || !event.dataTransfer) return
      event.preventDefault()
      depth = 0
      setOver(false)
      dropped(event.dataTransfer).then(files => {
        if (files.length > 0) latest.current(files)
      }, console.error)
    }
    const heard = { dragenter: enter, dragleave: leave, dragover: drag, drop }
    for (const [name, listener] of Object.entries(heard)) addEventListener(name, listener as EventListener)
    return () => {
      for (const [name, listener] of Object.entries(heard)) removeEventListener(name, listener as EventListener)
    }
  }, [])
  return over ? <div className="drop">{words.dropHere}</div> : null
}

/** A text or file that is pasted outside of a field is opened. A line or two is left alone: nobody means that as a report. */
const enough = 40

export function usePaste(onText: (text: string) => void, onFiles: (files: File[]) => void, wanted: boolean): void {
  const latest = useRef({ onText, onFiles })
  latest.current = { onText, onFiles }
  useEffect(() => {
    if (!wanted) return
    const paste = (event: ClipboardEvent) => {
      if ((event.target as Element | null)?.closest?.('input, textarea, [role="dialog"]')) return
      const files = event.clipboardData?.files
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (files?.length) latest.current.onFiles(filesOf(files))
      else if (text.trim().length >= enough) latest.current.onText(text)
    }
    addEventListener('paste', paste)
    return () => removeEventListener('paste', paste)
  }, [wanted])
}
