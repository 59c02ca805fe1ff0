import { spawn } from 'node:child_process'

/**
 * `jiti side-by-side.ts lint checks`: runs scripts of the package at the same time, prints what each has said when it ends,
 * and fails where one has. On two cores the checks before the tests take half as long.
 */
const ran = (script: string): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', script], { shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part: string) => (said += part))
    child.on('error', ({ message }) => (said += message))
    child.on('close', (code) => {
      process.stdout.write(said)
      resolve(code === 0)
    })
  })

const all = await Promise.all(process.argv.slice(2).map(ran))
if (all.includes(false)) process.exitCode = 1
