const { Router } = require('express')
const http = require('http')
const { pool } = require('../lib/db')

exports.router = Router()

exports.router.get('/', (req, res, next) => {
  const length = Number(req.query.length)
  pool.query("SELECT * FROM berths WHERE quay = '" + req.query.quay + "'")
    .then((found) => res.json({ length, rows: found.rows }))
    .catch(next)
})

exports.router.post('/', (req, res, next) => {
  const quay = req.body.quay
  const ship = req.body.ship
  pool.query("UPDATE berths SET ship = '" + ship + "'")
    .then(() => pool.query("UPDATE berths SET used = true WHERE quay = '" + quay + "'"))
    .then(() => res.redirect('/berths'))
    .catch(next)
})

exports.router.get('/free', async function free(req, res, next) {
  try {
    const where = "quay = '" + req.query.quay + "'"
    const rows = await pool.query('SELECT * FROM berths WHERE ' + where)
    const deep = await pool.query('SELECT * FROM berths WHERE depth > ' + req.query.depth)
    res.json({ rows: rows.rows, deep: deep.rows })
  } catch (error) {
    next(error)
  }
})

exports.router.get('/map', (req, res) => {
  res.send(`<h2>Quay ${req.query.quay}</h2>`)
})

exports.router.get('/camera', (req, res) => {
  http.get(req.query.address, (answer) => answer.pipe(res)).on('error', () => res.end())
})
