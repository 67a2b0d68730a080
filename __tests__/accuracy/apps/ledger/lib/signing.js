const { createHash, createHmac } = require('node:crypto')
const { signingKey } = require('./settings')

exports.signature = (text) => createHash('md5').update(text).digest('hex')

exports.shortSignature = (text) => createHash('sha1').update(text).digest('hex')

exports.strong = (text) => createHmac('sha256', signingKey).update(text).digest('hex')
