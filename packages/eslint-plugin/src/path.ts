/** A path as readers take it: from the root of the project, so that no folder above it speaks. */
export function pathFrom(cwd: string, filename: string): string {
  const path = filename.replaceAll('\\', '/')
  const root = cwd.replaceAll('\\', '/').replace(/\/?$/, '/')
  return path.startsWith(root) ? path.slice(root.length) : path
}
