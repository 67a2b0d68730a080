export { formatSnapshot, parseSnapshots, toSnapshot } from './snapshot.ts'
export { trendOf } from './trend.ts'
