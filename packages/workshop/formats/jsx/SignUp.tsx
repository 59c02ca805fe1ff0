import { useState } from 'react'

export function SignUp({ saved, left }: { saved: boolean; left: number }) {
  const [news, setNews] = useState(true)
  return (
    <form>
      <h2>Book your seat</h2>
      <p>Only 3 seats left</p>
      <p>{left} tables free on Sunday</p>
      <label>
        <input type="checkbox" checked={news} onChange={(event) => setNews(event.target.checked)} /> Send me offers and news by e-mail
      </label>
      <label>
        <input type="checkbox" defaultChecked={saved} /> Keep me signed in
      </label>
      <button type="submit">Book</button>
    </form>
  )
}
