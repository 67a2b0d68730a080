export { gate, type GateInput } from './gate.ts'
export { overrule } from './override.ts'
