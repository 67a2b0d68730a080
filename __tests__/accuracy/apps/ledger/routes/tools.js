const { exec, execFile } = require('node:child_process')
const express = require('express')
const { signature, shortSignature } = require('../lib/signing')

const toolbox = express.Router()

toolbox.get('/ping', (req, res) => {
  exec('ping -c 1 ' + req.query.host, (error, out) => res.type('text').send(out))
})

toolbox.get('/lookup', (req, res) => {
  const domain = req.query.domain
  exec('getent hosts ' + domain, (error, out) => res.type('text').send(out))
})

toolbox.get('/uptime', (req, res) => {
  execFile('uptime', [], (error, out) => res.type('text').send(out))
})

toolbox.get('/go', (req, res) => {
  res.redirect(req.query.to)
})

toolbox.route('/login').post((req, res) => {
  const next = req.body.next
  res.redirect(next)
})

toolbox.get('/calc', (req, res) => {
  res.send(String(eval(req.query.expression)))
})

toolbox.get('/fetch', async (req, res) => {
  const answer = await fetch(req.query.url)
  res.type('text').send(await answer.text())
})

toolbox.get('/preview', async (req, res) => {
  const answer = await fetch(req.query.image)
  res.type('text').send(signature(await answer.text()) + shortSignature('x'))
})

module.exports = { toolbox }
