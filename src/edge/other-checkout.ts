import type { Scene } from './action-scene.ts'
import { testMergeOf } from './base-text.ts'

/**
 * That what is checked out is not the change that is judged, in a sentence; null where it is, where it cannot be told, and for the run
 * that follows a pull request's own: its reports come from there. `pull_request_target` checks out the default branch unless told.
 */
export async function otherCheckout({ workspace, event, change }: Scene): Promise<string | null> {
  const judged = await change()
  const head = (await workspace.checkout())?.head ?? null
  if (judged === null || head === null || event.name === 'workflow_run' || head === judged.headSha) return null
  const { git } = workspace
  if ((await testMergeOf(git, judged.headSha)) !== null) return null
  // Commits of the workflow itself may lie on top.
  if ((await git(['merge-base', '--is-ancestor', judged.headSha, head])) !== null) return null
  const [here, wanted] = [head.slice(0, 7), judged.headSha.slice(0, 7)]
  return `What is checked out here is ${here}, not this change (${wanted}): a scanner that ran on it did not see the change. Let scanners run on pull_request, and read their reports as artifacts.`
}
