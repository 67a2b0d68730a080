const express = require('express')
const audit = require('./controllers/audit')
const accounts = require('./routes/accounts')
const reports = require('./routes/reports')
const { toolbox } = require('./routes/tools')

const app = express()
app.use(express.urlencoded({ extended: false }))

app.get('/', (req, res) => {
  res.send(`<h1>Ledger</h1>
    <a href="/accounts/search?owner=ann&branch=north">Search</a> <a href="/accounts/hello?name=ann&title=ms">Hello</a>
    <a href="/accounts/balance?number=1">Balance</a> <a href="/accounts/statement?month=may">Statement</a>
    <a href="/reports/file?name=may.txt">File</a> <a href="/reports/archive?year=2024">Archive</a>
    <a href="/api/v1/reports/file?name=may.txt">File (API)</a> <a href="/reports/safe?name=may.txt">Safe</a>
    <a href="/reports/summary?kind=sales">Summary</a> <a href="/reports/totals?currency=eur">Totals</a>
    <a href="/tools/ping?host=127.0.0.1">Ping</a> <a href="/tools/lookup?domain=localhost">Lookup</a>
    <a href="/tools/go?to=/accounts/hello">Go</a> <a href="/tools/calc?expression=1">Calc</a>
    <form action="/accounts/transfer" method="post"><input name="memo" value="rent"><input name="amount" value="5"><button>Send</button></form>
    <form action="/tools/login" method="post"><input name="next" value="/"><button>Log in</button></form>`)
})

app.use('/accounts', accounts)
app.use('/reports', reports)
app.use('/api/v1/reports', reports)
app.use('/tools', toolbox)
app.get('/audit/range', audit.range)
app.get('/audit/both', audit.both)

app.use((error, req, res, next) => {
  res.status(500).type('text').send(`[SQLITE_ERROR] ${error.message}`)
})

app.listen(Number(process.env.PORT || 3101), '127.0.0.1')
