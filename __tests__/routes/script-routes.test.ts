import { describe, expect, it } from 'vitest'
import { readScript } from '../../src/routes/script-routes.ts'
import { javascript, toSourceText } from '../../src/routes/source-text.ts'

const read = (text: string) =>
  readScript(toSourceText('src/a.js', text.split('\n'), javascript), (path) => path === 'src/b.js')

describe('the routes of one file', () => {
  it('tell the application, which answers at once, from a router, which has to be mounted', () => {
    const { routers } = read('const app = express()\nconst r = new Router()\nconst x = other()\n')
    expect([...routers]).toEqual([
      ['app', 'root'],
      ['r', 'part'],
    ])
  })

  it('name what is mounted where, in this file and in others', () => {
    const { mounts } = read(
      "const app = express()\nconst b = require('./b')\nconst r = express.Router()\napp.use('/b', auth, b)\napp.use(r)\napp.use(koa.routes())\n",
    )
    expect(mounts.map(({ router, prefix, target }) => [router, prefix, target.path, target.name])).toEqual([
      ['app', '/b', 'src/a.js', 'auth'],
      ['app', '/b', 'src/b.js', 'default'],
      ['app', '', 'src/a.js', 'r'],
      ['app', '', 'src/a.js', 'koa'],
    ])
  })

  it('keep the line that says so', () => {
    const { routes } = read("const app = express()\n\napp.get('/x', show)\n")
    expect(routes).toEqual([{ router: 'app', method: 'GET', path: '/x', handler: { names: ['show'] }, line: 3 }])
  })
})
