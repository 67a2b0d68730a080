const express = require('express')
const ships = require('./routes/ships')
const berths = require('./routes/berths')
const office = require('./routes/office')

const app = express()
app.use(express.urlencoded({ extended: false }))

app.get('/', (req, res) => {
  res.send(`<h1>Harbor</h1>
    <a href="/ships/find?name=anna&flag=no">Find</a> <a href="/ships/sorted?by=name&from=1">Sorted</a>
    <a href="/ships/manifest?file=may.txt&copy=may.txt">Manifest</a> <a href="/ships/plate?name=anna&motto=x">Plate</a>
    <a href="/berths?quay=a&length=1">Berths</a> <a href="/berths/free?quay=a&depth=3">Free</a> <a href="/berths/map?quay=a">Map</a>
    <a href="/office/whois?host=localhost&server=localhost">Who is</a> <a href="/office/tide?port=8080&zone=1">Tide</a>
    <a href="/office/leave?to=/ships&then=/berths">Leave</a> <a href="/office/letter?head=a&body=b&foot=c">Letter</a>
    <a href="/v2/office/letter?head=a&body=b&foot=c">Letter</a>
    <form action="/berths" method="post"><input name="quay" value="a"><input name="ship" value="anna"><button>Book</button></form>
    <form action="/ships/log" method="post"><input name="entry" value="x"><input name="mate" value="y"><button>Log</button></form>
    <form action="/office/leave" method="post"><input name="to" value="/ships"><button>Leave</button></form>`)
})

app.use('/ships', ships)
app.use('/berths', berths.router)
app.use('/office', office())
app.use('/v2/office', office())

app.use((error, req, res, next) => {
  res.status(500).type('text').send(`PostgreSQL query failed: ${error.message}`)
})

app.listen(Number(process.env.PORT || 3111), '127.0.0.1')
