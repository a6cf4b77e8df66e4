import type { Promised } from '../../report/account/account.ts'

/** The day that a promise is due, where that says more than the end of its year, by which everything is (时限). */
export const dueBefore = ({ due }: Promised): string | null => (due?.endsWith('-12-31') ? null : due)
