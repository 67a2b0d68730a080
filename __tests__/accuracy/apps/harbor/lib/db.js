const { Pool } = require('pg')

const pool = new Pool({ host: '127.0.0.1', user: 'harbor', database: 'harbor', password: 'Tm7Qx2Vb9Lk4Wz8R' })

exports.rows = async (text, values) => (await pool.query(text, values)).rows

exports.before = async (day) => (await pool.query("SELECT name FROM ships WHERE seen < '" + day + "'")).rows

exports.pool = pool
