export { gate, type GateInput } from './gate.ts'
