import { v5 as uuidv5, v7 as uuidv7 } from 'uuid'

/** An id for a new action or subject: later ones sort behind earlier ones. */
export const newId = (): string => uuidv7()

/** The id of a command's n-th action: the command's own for the first (n = 0), and derived from it for the others, so that a command sent again makes the same. */
export const actionId = (command: string, n: number): string => (n === 0 ? command : uuidv5(`${n}`, command))
