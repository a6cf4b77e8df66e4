import { Input, type InputProps, type InputRef } from 'antd'
import { type RefObject, useEffect, useState } from 'react'

interface Props extends Pick<InputProps, 'size' | 'placeholder' | 'aria-label' | 'onKeyDown'> {
  field: RefObject<InputRef | null>
  value: string
  onFind: (words: string) => void
}

/** Where words are typed that narrow a list (筛选). It narrows a moment later, so that long lists do not stutter. */
export function FindField({ field, value, onFind, ...props }: Props) {
  const [typed, type] = useState(value)
  useEffect(() => type(value), [value])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is typed is told once, whoever hears it
  useEffect(() => {
    if (typed === value) return
    const soon = setTimeout(() => onFind(typed), 120)
    return () => clearTimeout(soon)
  }, [typed, value])
  return (
    <Input
      ref={field}
      className="find"
      allowClear
      value={typed}
      onChange={event => type(event.target.value)}
      {...props}
    />
  )
}
