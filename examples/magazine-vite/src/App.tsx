import { useState } from 'react'
import { LeaveDialog } from './components/LeaveDialog.tsx'
import { OfferBar } from './components/OfferBar.tsx'
import { SubscribeForm } from './components/SubscribeForm.tsx'

export default function App() {
  const [leaving, setLeaving] = useState(false)

  return (
    <main>
      <OfferBar />
      <h1>Papertide</h1>
      <p>Six essays, one crossword, no advertising. On your doormat every second Saturday.</p>
      <SubscribeForm />
      <button type="button" onClick={() => setLeaving(true)}>
        Close
      </button>
      {leaving && <LeaveDialog onStay={() => setLeaving(false)} />}
    </main>
  )
}
