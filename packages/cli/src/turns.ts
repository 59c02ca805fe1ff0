import type { LintAsk } from './arguments/ask.ts'
import type { Answers } from './judging/answers.ts'
import type { Target } from './files/file.ts'
import type { Scope } from './git/scope.ts'
import type { Host } from './host.ts'
import { inOrder } from './in-order.ts'
import type { Judged } from './judging/judged.ts'
import { bytesOf, opened, type Opened, openStream } from './files/open.ts'
import type { Failure } from './judging/result.ts'
import type { RunSettings } from './settings/settings.ts'

/** A file whose turn it is: what it holds and what judging that has come to; or why it could not be opened. */
export type Turn = { readonly target: Target; readonly opened: Opened; readonly judged: Judged } | { readonly target: Target; readonly failure: Failure }

/** The turns of all targets, in their order; several may be under way at once. */
export function turnsOf(targets: readonly Target[], ask: LintAsk, host: Host, settings: RunSettings, scope: Scope | undefined, answers: Answers): AsyncIterable<Turn> {
  const turn = async (target: Target, i: number): Promise<Turn> => {
    const { path } = target
    const staged = scope?.staged(path)
    const known = answers.known(path, staged)
    if (known) return { target, ...known }
    const bytes = ask.stdin ? undefined : (staged ?? bytesOf(path, settings))
    if (bytes && 'sentence' in bytes) return { target, failure: bytes }
    const text = bytes ? opened(bytes, path, settings) : await openStream(host.stdin(), path, settings)
    return 'sentence' in text ? { target, failure: text } : { target, opened: text, judged: await answers.to(path, text.text, bytes, targets.length - i) }
  }
  return inOrder(targets, () => answers.width, turn)
}
