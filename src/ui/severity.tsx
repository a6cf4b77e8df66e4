import type { ReactNode } from 'react'

const shapes: Record<'error' | 'warning' | 'note', ReactNode> = {
  error: <path d="M6 0l6 6-6 6-6-6z" fill="var(--cinnabar-fill)" />,
  warning: <path d="M6 .8l6 10.6H0z" fill="var(--gamboge-fill)" />,
  note: <circle cx="6" cy="6" r="4.75" fill="none" stroke="var(--grey-mark)" strokeWidth="1.5" />,
}

/** How serious something is: a shape of its own, always beside its word. */
export function SeverityShape({ severity }: { severity: keyof typeof shapes }) {
  return (
    <svg className="shape" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {shapes[severity]}
    </svg>
  )
}
