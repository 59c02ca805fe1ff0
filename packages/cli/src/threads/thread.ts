import { parentPort, workerData } from 'node:worker_threads'
import { ownJudging } from '../judging/own.ts'
import { packed } from '../judging/packed.ts'
import { Witness } from '../judging/witness.ts'
import { surroundingsOf } from '../files/neighbourhood.ts'
import { plates } from '../plates.ts'
import { settingsWith } from '../settings/settings.ts'
import type { Answer, Errand, Task } from './errand.ts'

/** A thread that judges what it is sent, one text after the other. */
async function work({ ask, told, cwd, alone, marks, evidence }: Errand): Promise<void> {
  const settings = await settingsWith(told, ask, plates, cwd)
  const witness = evidence ? new Witness(settings) : undefined
  const surroundings = await surroundingsOf(settings, cwd, witness)
  const judging = await ownJudging(settings, surroundings, { alone, marks, witness })
  const port = parentPort!
  surroundings.onProgress = () => port.postMessage('alive' satisfies Answer)
  port.on('message', ({ file, text }: Task) => {
    void judging.judge(file, text).then((judged) => port.postMessage(packed(judged) satisfies Answer))
  })
  port.postMessage('ready' satisfies Answer)
}

void work(workerData as Errand)
