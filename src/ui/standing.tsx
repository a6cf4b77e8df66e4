import './standing.css'
import type { ReactNode } from 'react'

/** What became of something that was promised, or that it is not due yet. */
export type StandingMark = 'exceeded' | 'met' | 'missed' | 'in-progress' | 'unmentioned' | 'undecidable' | 'later'

/** ✚ ✔ ✖ ◔ ? – ○, each of a shape of its own. */
const shapes: Record<StandingMark, ReactNode> = {
  exceeded: <path d="M4.25 .75h3.5v3.5h3.5v3.5h-3.5v3.5h-3.5v-3.5H.75v-3.5h3.5z" fill="var(--azurite)" />,
  met: <path d="M1 6.4l3.4 3.6L11 2.4" fill="none" stroke="var(--malachite)" strokeWidth="2.4" />,
  missed: <path d="M1.6 1.6l8.8 8.8m0-8.8l-8.8 8.8" fill="none" stroke="var(--cinnabar-fill)" strokeWidth="2.4" />,
  'in-progress': (
    <>
      <circle cx="6" cy="6" r="5" fill="none" stroke="var(--ink-2)" strokeWidth="1.5" />
      <path d="M6 6V1a5 5 0 0 1 5 5z" fill="var(--ink-2)" />
    </>
  ),
  unmentioned: (
    <path
      d="M2.9 3.9C3 2.2 4.300 1.200 6 1.200s3 1 3 2.500c0 1.300-.9 1.900-1.700 2.500S6 7.200 6 8.300M6 9.500v1.900"
      fill="none"
      stroke="var(--gamboge)"
      strokeWidth="1.9"
    />
  ),
  undecidable: <path d="M1.5 6h9" fill="none" stroke="var(--grey-mark)" strokeWidth="2.2" />,
  later: <circle cx="6" cy="6" r="4.75" fill="none" stroke="var(--grey-mark)" strokeWidth="1.5" />,
}

/** The shape alone: only beside its word, or where its word is said to who cannot see it. */
export function StandingShape({ standing }: { standing: StandingMark }) {
  return (
    <svg className="shape" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {shapes[standing]}
    </svg>
  )
}

/** A verdict: its shape and its word. */
export function Standing({ standing, word }: { standing: StandingMark; word: string }) {
  return (
    <span className={`standing ${standing}`}>
      <StandingShape standing={standing} /> {word}
    </span>
  )
}
