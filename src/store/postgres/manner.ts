import { spawnSync } from 'node:child_process'

/** Who the embedded Postgres runs as, and how it learns that its owner is gone. */
export interface Manner {
  /** Words before the program's own. */
  prefix: string[]
  /** Postgres gives up root's rights by becoming this user: it needs programs and data of its own then. */
  uid: number | null
}

const nobody = 65534
/** When the process that started it dies, however that happens, Postgres is told to shut down. */
const pdeathsig = ['setpriv', '--pdeathsig', 'INT']
/** Root outside, nobody inside: Postgres refuses to be root, and the files stay root's. */
const userNamespace = ['unshare', '-U', `--map-user=${nobody}`, `--map-group=${nobody}`]

/** The first manner that works on this machine. Without setpriv (not on Linux) an orphan is possible, and is seen to at the next start. */
export function findManner({ namespaces = true }: { namespaces?: boolean } = {}): Manner {
  const root = process.getuid?.() === 0
  const wanted: Manner[] = root
    ? [
        ...(namespaces ? [{ prefix: [...userNamespace, ...pdeathsig], uid: null }] : []),
        { prefix: [...pdeathsig, `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'], uid: nobody },
      ]
    : [{ prefix: pdeathsig, uid: null }]
  return wanted.find(({ prefix }) => works(prefix)) ?? { prefix: [], uid: root ? nobody : null }
}

function works([program = '', ...args]: string[]): boolean {
  return spawnSync(program, [...args, 'true'], { stdio: 'ignore' }).status === 0
}
