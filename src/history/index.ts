export { formatJudgement, lastJudgements, parseJudgement } from './judgements.ts'
export { toSnapshot } from './snapshot.ts'
export { formatSnapshot, parseSnapshots } from './snapshot-file.ts'
export { trendOf } from './trend.ts'
