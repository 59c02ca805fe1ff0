import { useState } from 'react'

export function Signup() {
  const [wantsNews, setWantsNews] = useState(true)
  const [email, setEmail] = useState('')

  return (
    <form action="/signup" method="post">
      <label>
        Email <input type="email" value={email} onChange={(event) => setEmail(event.target.value)} />
      </label>
      <label>
        <input type="checkbox" checked={wantsNews} onChange={() => setWantsNews(!wantsNews)} />
        Send me news and special offers by email
      </label>
      <button type="submit">Create account</button>
    </form>
  )
}
