import { dast, sast } from '../scanners.ts'
import { change, groupOf, lines, type Given, type Situation, type Touch } from '../situation.ts'

const routes = groupOf('What was seen from outside, without a baseline')
const [app, handlers] = ['src/app.js', 'src/orders.js']

/** Two routes; what answers the first stands in a file of its own, lines 3 to 6, the second beside it. */
const source: NonNullable<Given['source']> = {
  [app]: [
    "const express = require('express')",
    "const { listOrders, showHelp } = require('./orders')",
    'const app = express()',
    "app.get('/api/orders', listOrders)",
    "app.get('/help', showHelp)",
    'app.listen(8080)',
  ],
  [handlers]: [
    "const db = require('./db')",
    '',
    'function listOrders(req, res) {',
    '  const customer = req.query.customer',
    '  db.query("select * from orders where customer = " + customer, (_, rows) => res.send(rows))',
    '}',
    '',
    'function showHelp(req, res) {',
    "  res.send('help')",
    '}',
    'module.exports = { listOrders, showHelp }',
  ],
}
const seen = (files: Readonly<Record<string, Touch>>, more: Given = {}): Given =>
  change(files, { reports: [dast()], source, ...more })
const elsewhere = { location: { type: 'endpoint', method: 'GET', url: 'https://shop.example/legacy', parameter: 'q' } }

// prettier-ignore
export const seenFromOutside: readonly Situation[] = [
  routes('an injection at a URL whose handler this change wrote', ['block', 'The lines that answer it are of this change, and it was set off.'], seen({ [handlers]: lines(3, 6) }), { blocks: ['SQL injection by request'] }),
  routes('an injection at a URL whose handler this change edited', ['block', 'A parameter that this change handles can be used to attack.'], seen({ [handlers]: [{ ...lines(5), was: ['  db.query("... ?", [customer])'] }] })),
  routes('an injection at a URL that this change declares, the handler is old', ['block', 'Nobody could call it before.'], seen({ [app]: lines(4) })),
  routes('an injection at a URL whose declaration got a middleware', ['pass', 'The URL is old, and so is what answers it.'], seen({ [app]: [{ ...lines(4), was: ["app.get('/api/orders', log, listOrders)"] }] }), { blocks: [] }),
  routes('an injection at a URL, the change touches another handler of the file', ['pass', 'What answers the URL did not change.'], seen({ [handlers]: lines(8, 10) }), { blocks: [] }),
  routes('an injection at a URL, the change touches another file', ['pass', 'What answers the URL did not change.'], seen({ 'src/style.css': lines(1, 9) })),
  routes('an injection at a URL whose handler was formatted', ['pass', 'A formatter brings no flaw.'], seen({ [handlers]: [{ ...lines(4), was: ['  var customer = req.query.customer;'] }] })),
  routes('an injection at a URL that no source tells', ['pass', 'Nobody knows what answers it: unknown is not introduced, and it is listed.'], seen({ [handlers]: lines(3, 6) }, { reports: [dast(elsewhere)] }), { says: /Nobody could tell/ }),
  routes('an injection at a URL, and the lines of the handler’s file are not told', ['pass', 'A missing patch is unknown.'], seen({ [handlers]: 'untold' })),
  routes('an injection at a URL, the list of changed files is cut', ['pass', 'Whether the handler is among them is not known.'], { ...seen({}), change: { known: true, source: 'files of pull request #7', complete: false, files: [] } }),
  routes('a new file with a route and an injection in it', ['block', 'All of it is new.'], seen({ [handlers]: 'added', [app]: lines(4) })),
  routes('a new route, and a dynamic scan that found nothing', ['pass', 'It ran and found nothing.'], seen({ [app]: lines(4) }, { reports: [dast({}, { path: 'reports/none.json' }), sast()].slice(1) })),
  routes('a medium weakness at a new URL', ['pass', 'Listed; nothing that stops a change.'], seen({ [app]: lines(4) }, { reports: [dast({ severity: 'medium' })] })),
  routes('an old injection at a URL whose handler this change edits, and the baseline has it', ['pass', 'It was there before.'], { ...seen({ [handlers]: lines(5) }), baseline: { reports: [dast()], source } }),
]
