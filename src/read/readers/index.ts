export { sarif } from './sarif.ts'
