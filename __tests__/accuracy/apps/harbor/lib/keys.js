module.exports = {
  mapToken: 'ghp_aT5kLw93NvXq82RbJz61MyHdPc70FuEgSoVi',
  stamp: 'Zx8Wq3Lm6Tn1Rv5Kb9Pc4Hd7Js2Gf0A',
}
