const fs = require('fs')
const express = require('express')
const { before, pool } = require('../lib/db')

const router = express.Router()
const folder = __dirname + '/../files/'
const guarded = (work) => (req, res, next) => work(req, res).catch(next)

router.get('/find', guarded(async (req, res) => {
  const { name, flag } = req.query
  const named = await pool.query("SELECT * FROM ships WHERE name = '" + name + "'")
  const flagged = await pool.query("SELECT * FROM ships WHERE flag = '" + flag + "'")
  res.json({ named: named.rows, flagged: flagged.rows })
}))

router.get('/sorted', guarded(async (req, res) => {
  const by = req.query.by
  const sql = `SELECT * FROM ships ORDER BY ${by}`
  const from = await pool.query('SELECT * FROM ships WHERE id > $1', [Number(req.query.from)])
  const sorted = await pool.query(sql)
  res.json({ from: from.rows, sorted: sorted.rows })
}))

router.get('/manifest', (req, res) => {
  const text = fs.readFileSync(folder + req.query.file, 'utf8')
  const copy = fs.readFileSync(folder + req.query.copy, 'utf8')
  res.type('text').send(text + copy)
})

router.get('/plate', (req, res) => {
  res.type('html')
  res.write('<b>' + req.query.name + '</b>')
  res.write('<i>' + String(req.query.motto).replace(/[<>&"']/g, '') + '</i>')
  res.end()
})

router.route('/log')
  .get(guarded(async (req, res) => {
    res.json(await before(req.query.since))
  }))
  .post(guarded(async (req, res) => {
    const { entry, mate } = req.body
    await pool.query(`INSERT INTO logs (entry) VALUES ('${entry}')`)
    await pool.query('INSERT INTO logs (entry) VALUES ($1)', [mate])
    res.send('<p>Kept for ' + mate + '</p>')
  }))

router.get('/:id/crew', guarded(async (req, res) => {
  const crew = await pool.query('SELECT * FROM crew WHERE ship = ' + req.params.id)
  res.json(crew.rows)
}))

module.exports = router
