import { bracesMean } from './braces.ts'
import type { Marked } from './marks.ts'
import { mergeMeans } from './merge.ts'
import { percentMeans } from './percent.ts'
import { phpMeans } from './php.ts'
import { serverMeans } from './server.ts'
import type { Meaning } from './tag.ts'

/** What a template tag does, in whichever language its marks are of. */
export function meaningOf({ marks, inner, meaning }: Marked): Meaning {
  if (meaning) return meaning
  switch (marks) {
    case '{{':
      return bracesMean(inner)
    case '{%':
      return percentMeans(inner)
    case '<%':
      return serverMeans(inner)
    case '<?':
      return phpMeans(inner)
    case '{#':
      return { role: 'comment', content: inner }
    case '{!!':
    case '${':
      return { role: 'value', content: inner.trim() }
    default:
      return mergeMeans(marks, inner)
  }
}
