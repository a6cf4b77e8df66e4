import { isIP } from 'node:net'
import { networkInterfaces } from 'node:os'

/** Whether only this machine can reach what listens on a host. */
export function isLocal(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

/** The addresses to open what listens on a host: 0.0.0.0 and :: mean every one that this machine has, its own first. */
export function addressesOf(host: string, port: number, interfaces = networkInterfaces()): string[] {
  const every = { '0.0.0.0': ['IPv4'], '::': ['IPv4', 'IPv6'] }[host]
  const hosts = every
    ? [
        '127.0.0.1',
        ...Object.values(interfaces)
          .flatMap(list => list ?? [])
          .filter(({ family, internal, scopeid }) => every.includes(family) && !internal && !scopeid)
          .map(({ address }) => address),
      ]
    : [host]
  return hosts.map(name => `http://${isIP(name) === 6 ? `[${name}]` : name}:${port}/`)
}
