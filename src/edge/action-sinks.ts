import type { Scene } from './action-scene.ts'
import { fileSinks } from './local-edges.ts'
import type { Sink } from './ports.ts'
import { createGuardedSink, createStreamSink, createSummarySink } from './sinks.ts'
import { createStickyCommentSink } from './sticky-comment.ts'

/** The comment, once it is known whether there is a pull request to write it on. */
function commentSink(scene: Scene, isLate: () => Promise<boolean>): readonly Sink[] {
  const { options, repository, client, log } = scene
  const { comment: mode } = options
  if (mode === 'never' || repository === null) return []
  return [
    {
      output: 'comment',
      title: 'the pull request comment',
      write: async (chunks, note) => {
        const pullRequest = (await scene.change())?.pullRequest?.number
        if (pullRequest === undefined) return
        if (await isLate()) {
          log.info('The pull request has another head by now: its comment is left to the run of that commit.')
          return
        }
        const author = options['comment-author']
        await createStickyCommentSink({ client, repository, pullRequest, author, mode, log }).write(chunks, note)
      },
    },
  ]
}

/** Everything the Action may write: log, files, job summary, annotations, and, where the run is not late, the comment. */
export function sinksOf(scene: Scene, isLate: () => Promise<boolean>): readonly Sink[] {
  const { options, env, cwd, stdout } = scene
  const summary = env.GITHUB_STEP_SUMMARY ?? ''
  return [
    ...(options.quiet ? [] : [createGuardedSink('text', stdout, 'the log')]),
    ...fileSinks(options, cwd, stdout),
    ...(summary === '' ? [] : [createSummarySink(summary)]),
    createStreamSink('annotations', stdout, 'the annotations'),
    ...commentSink(scene, isLate),
  ]
}
