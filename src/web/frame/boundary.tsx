import { Component, type ReactNode } from 'react'

/** A part of the page that fails says so in its place, and leaves the bar standing. */
export class Boundary extends Component<{ words: string; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main id="report" className="page" tabIndex={-1}>
        <p role="alert">{this.props.words}</p>
      </main>
    )
  }
}
