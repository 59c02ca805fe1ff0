import { view } from '../view.ts'
import { glance } from './glance.ts'
import { type Statement, statements } from './statements.ts'

/** Words without which nobody is called back at the door. */
const mayPart = glance(
  ...['wait', 'leav', 'don’t go', "don't go", 'go so', 'see you', 'before you', 'keep your', 'stay', 'hold on', 'hang on', 'not so fast'],
  ...['attend', 'avant de', 'avant votre', 'partez', 'partir', 'pars ', 'restez', 'gardez', 'quitte', 'si vite'],
)

/** What a page says where people turn to go, as far as its file holds words of parting: most files hold none, and are not looked at. */
export const partings = view<Statement>((page) => (page.kind !== 'prose' && mayPart(page) ? statements(page).filter(({ text }) => text.value.length <= longest) : []))

/** Nobody calls back at greater length. */
const longest = 300
