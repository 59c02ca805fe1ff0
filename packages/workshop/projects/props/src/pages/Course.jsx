import { Clock } from '../parts/Clock'
import { Places } from '../parts/Places'
import { Price } from '../parts/Price'

export const Course = ({ course }) => (
  <main lang="en">
    <h1>{course.name}</h1>
    <Places left={1 + Math.floor(Math.random() * 5)} />
    <Clock minutes={20} />
    <Price amount={course.price} />
  </main>
)
