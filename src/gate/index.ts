export { judgeByPresets } from './by-presets.ts'
export { gate, type GateInput } from './gate.ts'
export { overrule } from './override.ts'
