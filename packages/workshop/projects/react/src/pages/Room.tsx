import { useViewers } from '../hooks/useViewers'
import { useCountdown } from '../hooks'
import { Extras } from '../parts/Extras'

export function Room({ room }: { room: { name: string } }) {
  const viewers = useViewers()
  const { minutes, seconds } = useCountdown()
  return (
    <main lang="en">
      <h1>{room.name}</h1>
      <p>{viewers} people are looking at this room right now</p>
      <p>Offer ends in {minutes}:{seconds}</p>
      <Extras />
    </main>
  )
}
