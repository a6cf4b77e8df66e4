import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'

const tries = 20

/** Listens on a port, or on the next free one where it is taken; answers with the one it got. */
export async function listen(app: FastifyInstance, { host, port }: { host: string; port: number }): Promise<number> {
  for (let candidate = port; ; candidate++) {
    try {
      await app.listen({ host, port: candidate })
      return (app.server.address() as AddressInfo).port
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!taken || candidate >= port + tries) throw error
    }
  }
}
