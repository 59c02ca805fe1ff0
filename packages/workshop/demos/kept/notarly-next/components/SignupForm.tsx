'use client';

import { useState } from 'react';
import { useRouter } from 'next/navigation';

export default function SignupForm({ plan }: { plan: string }) {
  const router = useRouter();
  const [email, setEmail] = useState('');
  const [agree, setAgree] = useState(false);
  const [tips, setTips] = useState(false);
  const [card, setCard] = useState('');

  async function submit(e: React.FormEvent) {
    e.preventDefault();
    const res = await fetch('/api/signup', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, plan, agree, tips, card }),
    });
    if (res.ok) router.push('/welcome');
  }

  return (
    <form onSubmit={submit} className="mx-auto max-w-md space-y-4">
      <input
        className="w-full rounded border p-3"
        type="email"
        value={email}
        onChange={(e) => setEmail(e.target.value)}
        placeholder="Work email"
        required
      />
      {plan === 'crew' && (
        <input
          className="w-full rounded border p-3"
          value={card}
          onChange={(e) => setCard(e.target.value)}
          placeholder="Card number (just to check you are human)"
          required
        />
      )}
      <label className="flex gap-2 text-sm">
        <input type="checkbox" checked={agree} onChange={(e) => setAgree(e.target.checked)} required />
        I accept the terms, product news, partner offers and the sharing of my usage with affiliates
      </label>
      <label className="flex gap-2 text-sm">
        <input type="checkbox" checked={tips} onChange={(e) => setTips(e.target.checked)} />
        Send me a writing tip on Mondays (optional)
      </label>
      <button className="w-full rounded bg-indigo-600 py-3 text-white">Create account</button>
    </form>
  );
}
