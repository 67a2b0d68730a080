import { describe, expect, it } from 'vitest'
import { routesIn } from './tree.ts'

it('takes a prefix that is a constant of the file, and leaves out what is mounted under one that is not known', () => {
  const app = (prefix: string): Readonly<Record<string, string>> => ({
    'app.js': `const base = '/api'\nconst app = express()\nconst part = express.Router()\napp.use(${prefix}, part)\npart.get('/x', (req, res) => res.send(1))\n`,
  })
  expect(routesIn(app('base'))).toEqual(['GET /api/x app.js:5-5'])
  expect(routesIn(app('auth'))).toEqual(['GET /x app.js:5-5'])
  expect(routesIn(app('`${base}/v1`'))).toEqual([])
  expect(routesIn(app('API_PREFIX'))).toEqual([])
})

describe('Express and its kin', () => {
  it('finds an inline handler with its lines', () => {
    const files = { 'src/app.js': "const app = express()\napp.get('/a/:id', (req, res) => {\n  res.send('x')\n})\n" }
    expect(routesIn(files)).toEqual(['GET /a/{id} src/app.js:2-4'])
  })

  it('follows a handler into the file it is imported from, by require and by import', () => {
    expect(
      routesIn({
        'src/app.js':
          "const orders = require('./orders')\nimport { show } from './users.js'\nconst app = express()\napp.get('/orders', orders.list)\napp.post('/users', auth, show)\n",
        'src/orders.js': '// list\nfunction list(req, res) {\n  res.json([])\n}\nmodule.exports = { list }\n',
        'src/users.ts': 'export const show = async (req, res) => {\n  res.json({})\n}\n',
      }),
    ).toEqual(['GET /orders src/orders.js:2-4', 'POST /users src/users.ts:1-3'])
  })

  it('puts the prefixes of all mounts in front, and follows routers through files', () => {
    expect(
      routesIn({
        'app.js': "const app = express()\napp.use('/api', require('./api'))\n",
        'api/index.js':
          "const router = express.Router()\nrouter.use('/items', items)\nconst items = require('./items')\nmodule.exports = router\n",
        'api/items.js':
          "const r = express.Router()\nr.get('/', (req, res) => res.json([]))\nr.delete('/:id', (req, res) => res.end())\nmodule.exports = r\n",
      }),
    ).toEqual(['DELETE /api/items/{id} api/items.js:3-3', 'GET /api/items api/items.js:2-2'])
  })

  it('knows a router that is made as an export, and mounted by that name', () => {
    expect(
      routesIn({
        'app.js': "const berths = require('./berths')\nconst app = express()\napp.use('/berths', berths.router)\n",
        'berths.js': "exports.router = Router()\nexports.router.get('/map', (req, res) => {\n  res.send('x')\n})\n",
      }),
    ).toEqual(['GET /berths/map berths.js:2-4'])
  })

  it('says nothing of a router that nobody mounts: its prefix is not known', () => {
    expect(routesIn({ 'r.js': "const r = express.Router()\nr.get('/x', h)\nmodule.exports = r\n" })).toEqual([])
  })

  it('ends where routers are mounted in a circle', () => {
    const files = {
      'a.js':
        "const app = express()\nconst a = express.Router()\na.use('/a', a)\napp.use('/b', a)\na.get('/x', (q, s) => s.end())\n",
    }
    expect(routesIn(files)[0]).toBe('GET /b/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/x a.js:5-5')
    expect(routesIn(files).length).toBe(20)
  })

  it('follows a function that is handed the application, and methods of an instance', () => {
    expect(
      routesIn({
        'server.js': "const app = express()\nconst routes = require('./routes')\nroutes(app, db)\n",
        'routes.js':
          "const Session = require('./session')\nmodule.exports = (app, db) => {\n  const session = new Session(db)\n  app.get('/login', session.show)\n}\n",
        'session.js':
          'function Session(db) {\n  this.show = (req, res) => {\n    res.render()\n  }\n}\nmodule.exports = Session\n',
      }),
    ).toEqual(['GET /login session.js:2-4'])
  })

  it('reads chains of `route`, lists of paths and handlers in a wrapper', () => {
    expect(
      routesIn({
        'a.js':
          "const app = express()\napp.route('/b')\n  .get((q, s) => s.end())\n  .post(wrap(async (q, s) => {\n    s.end()\n  }))\napp.all(['/c', '/d'], (q, s) => s.end())\n",
      }),
    ).toEqual(['ANY /c a.js:7-7', 'ANY /d a.js:7-7', 'GET /b a.js:3-3', 'POST /b a.js:4-6'])
  })

  it('reads Fastify’s plugins with their prefix, and its described routes', () => {
    expect(
      routesIn({
        'app.ts': "const fastify = Fastify({})\nfastify.register(require('./v1'), { prefix: '/v1' })\n",
        'v1.ts':
          "module.exports = async function routes(fastify, options) {\n  fastify.get('/ping', async () => 'pong')\n  fastify.route({ method: ['PUT', 'PATCH'], url: '/x/:id', handler: async (request) => {\n    return request.params.id\n  } })\n}\n",
      }),
    ).toEqual(['GET /v1/ping v1.ts:2-2', 'PATCH /v1/x/{id} v1.ts:3-5', 'PUT /v1/x/{id} v1.ts:3-5'])
  })

  it('takes a client, a setting and a commented line for no route', () => {
    const files = {
      'a.js':
        "const app = express()\n// app.get('/old', (q, s) => s.end())\naxios.get('/x', { headers })\napp.get('env')\nconst t = \"app.get('/text', h)\"\napp.get(path, (q, s) => s.end())\n",
    }
    expect(routesIn(files)).toEqual([])
  })

  it('looks past tests, declarations, bundles and what others wrote', () => {
    const text = "const app = express()\napp.get('/x', (q, s) => s.end())\n"
    const files = {
      'node_modules/a/a.js': text,
      'src/a.test.js': text,
      '__tests__/a.js': text,
      'src/a.d.ts': text,
      'src/bundle.js': `${text}${'x'.repeat(6000)}\n`,
    }
    expect(routesIn(files)).toEqual([])
  })

  it('does not throw on broken source', () => {
    for (const end of [
      "app.get('/x', (",
      "app.get('/x', function (q, s) { `",
      "app.route('/y').get(",
      "app.use('/z', require('",
      '/* ',
    ])
      expect(routesIn({ 'a.js': `const app = express()\n${end}` }).length).toBeLessThan(2)
  })
})
