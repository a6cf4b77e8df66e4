/** `node scripts/run.mjs SCRIPT [ARGUMENTS]`: runs a script of the checkout after setting up what it needs. */
import { launch } from './launch.mjs'

const [script, ...args] = process.argv.slice(2)
await launch(script, args)
