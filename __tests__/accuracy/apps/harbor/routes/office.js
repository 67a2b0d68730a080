const { exec, execSync } = require('child_process')
const crypto = require('crypto')
const { Router } = require('express')

module.exports = () => {
  const office = Router()

  office.get('/whois', (req, res) => {
    const server = execSync('getent hosts ' + req.query.server + ' || true')
    exec('getent hosts ' + req.query.host, (error, out) => {
      res.type('text').send(server + out)
    })
  })

  office.get('/tide', (req, res) => {
    const zone = Number(req.query.zone)
    const port = req.query.port
    const command = `echo ${port}`
    exec(command, (error, out) => res.type('text').send(out + zone))
  })

  office.get('/leave', (req, res) => {
    if (req.query.then === '/berths') return res.redirect('/berths')
    res.redirect(req.query.to)
  })

  office.post('/leave', (req, res) => {
    res.redirect(302, req.body.to)
  })

  office.get('/letter', (req, res) => {
    res.type('html')
    res.write('<h1>' + req.query.head + '</h1>')
    res.write('<p>' + req.query.body + '</p>')
    res.write('<small>' + encodeURIComponent(req.query.foot) + '</small>')
    res.end()
  })

  office.get('/sum', (req, res) => {
    const total = eval(req.query.terms)
    res.type('text').send(String(total))
  })

  office.get('/seal', (req, res) => {
    const old = crypto.createHash('md5').update('harbor').digest('hex')
    const older = crypto.createHash('sha1').update(old).digest('hex')
    const number = Math.random()
    res.json({ older, number })
  })

  return office
}
