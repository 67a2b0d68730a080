const fs = require('node:fs')
const path = require('node:path')
const express = require('express')
const { db } = require('../lib/database')

const router = express.Router()
const folder = path.join(__dirname, '../files')

router.get('/file', (req, res) => {
  res.type('text').send(fs.readFileSync(path.join(folder, req.query.name), 'utf8'))
})

router.get('/archive', (req, res) => {
  const target = path.resolve(folder, req.query.year)
  res.type('text').send(fs.readFileSync(target, 'utf8'))
})

router.get('/safe', (req, res) => {
  res.type('text').send(fs.readFileSync(path.join(folder, path.basename(req.query.name)), 'utf8'))
})

router.get('/summary', function summary(req, res) {
  const kind = req.query.kind
  res.json(db.prepare(`SELECT count(*) AS n FROM transfers WHERE memo = '${kind}'`).all())
})

router.get('/totals', function totals(req, res) {
  const currency = req.query.currency
  res.json(db.prepare(`SELECT sum(balance) AS n FROM accounts WHERE branch = '${currency}'`).all())
})

module.exports = router
