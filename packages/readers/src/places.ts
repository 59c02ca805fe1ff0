/** The folders that a file lies in, each with its slash, the nearest first; of a project, the last is ''. */
export function foldersAround(path: string, most = Infinity): readonly string[] {
  const folders = path.split(/[\\/]/).slice(0, -1)
  const around = folders.map((_, i) => `${folders.slice(0, folders.length - i).join('/')}/`)
  return [...around, ''].slice(0, most)
}

/** The path that a file means by `./timer`, `../lib/timer`, `lib/timer`; none where it lies outside of the project. */
export function besideFile(path: string, address: string): string | undefined {
  const folders = path.split(/[\\/]/).slice(0, -1)
  for (const step of address.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') folders.push(step)
    else if (folders.pop() === undefined) return undefined
  }
  return folders.join('/')
}
