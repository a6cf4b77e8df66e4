/** `npm start [FILE…]`: serves, after setting up what is missing. */
import { launch } from './launch.mjs'

/** Options that npm takes for its own where the -- before them was forgotten; their values it passes on as files. */
const taken = name => process.env[`npm_config_${name}`] !== undefined
const kept = ['port', 'host', 'data', 'last', 'force'].filter(taken)
// npm reads --no-store as a store that is off.
if (taken('store')) kept.push('no-store')
if (kept.length > 0) {
  const options = kept.map(name => `--${name}`).join(' ')
  console.error(`npm kept ${options} for itself; options go behind --:  npm start -- ${options} …`)
  console.error(`npm 把 ${options} 当成了自己的选项；请写在 -- 之后：npm start -- ${options} …`)
}

// npm runs scripts in the checkout's folder; files are named from where the caller stands.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
await launch('src/cli/main.ts', ['serve', ...process.argv.slice(2)])
