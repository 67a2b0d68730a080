import { createServer, type Server } from 'node:http'
import type { State } from './state.ts'

/**
 * The host that hands out artifacts: another origin, reached through a redirect, with a signature in the address.
 * Whoever brings a token here has given it to a stranger.
 */
export function createBlobHost(state: State, report: (error: string) => void): Server {
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://blob-host')
    const id = Number(url.pathname.split('/').at(-1))
    const artifact = [...state.repositories.values()].flatMap(({ artifacts }) => artifacts).find((one) => one.id === id)
    if (request.headers.authorization !== undefined)
      report(`The Authorization header followed the redirect to ${url.pathname}`)
    if (artifact === undefined || url.searchParams.get('sig') !== artifact.digest.slice(7, 23)) {
      response
        .writeHead(403, { 'content-type': 'application/xml' })
        .end('<Error><Code>AuthenticationFailed</Code></Error>')
      return
    }
    response.writeHead(200, {
      'content-type': artifact.contentType,
      'content-length': artifact.bytes.length,
      'content-disposition': `attachment; filename="${artifact.name}.zip"`,
    })
    response.end(artifact.bytes)
  })
}
