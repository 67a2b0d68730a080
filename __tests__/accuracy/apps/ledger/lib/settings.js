module.exports = {
  signingKey: 'k3V9pQ7xZt2LmN8rB4yWc6HdJ1sFgA0u',
  bankToken: 'ghp_R7kd83jFhs92LmQpXz61vNbTcYw04EaUoSiD',
  awsKey: 'AKIAZ7QK3MWDP5RTLX2B',
  currency: 'EUR',
}
