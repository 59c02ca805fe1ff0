import { Clock } from '../parts/Clock'
import { Places } from '../parts/Places'

export const Honest = ({ course }) => (
  <main lang="en">
    <Places left={course.places - course.booked} />
    <Clock minutes={course.minutesToStart} />
  </main>
)
