import { aRunOf, idAt, scan, type Tree } from './tree.ts'

/** A file with two dangerous calls in functions of their own. */
export const orders = [
  'import { db } from "./db"',
  '',
  'export function find(customer) {',
  '  const query = "select * from orders where customer = "',
  '  return danger_sql(query + customer)',
  '}',
  '',
  'export function remove(order) {',
  '  const target = "delete from orders where id = "',
  '  log.info("removing an order")',
  '  return danger_sql(target + order)',
  '}',
]
/** The program before the changes that tests make. */
export const before: Tree = { 'src/orders.js': orders, 'src/other.js': ['start()', 'danger_eval(input)', 'stop()'] }
/** The first run over it. */
export const first = aRunOf(scan(before), before)
/** The ids of the two calls. */
export const born = { find: idAt(first, 'src/orders.js:5'), remove: idAt(first, 'src/orders.js:11') }
