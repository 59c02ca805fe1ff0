import { useState } from 'react'

interface Preferences {
  newsletter: boolean
}

/** What a customer has chosen before: the boxes show that, and can be emptied. */
export function Account({ preferences }: { preferences: Preferences }) {
  const [remember, setRemember] = useState(true)

  return (
    <form action="/account" method="post">
      <label>
        <input type="checkbox" checked={remember} onChange={() => setRemember(!remember)} /> Keep me signed in
      </label>
      <label>
        <input type="checkbox" name="newsletter" defaultChecked={preferences.newsletter} /> Send me the newsletter
      </label>
      <button type="submit">Save</button>
    </form>
  )
}
