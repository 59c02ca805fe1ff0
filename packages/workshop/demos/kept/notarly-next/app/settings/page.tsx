'use client';

import { useEffect, useState } from 'react';

export default function SettingsPage() {
  const [nag, setNag] = useState(false);
  const [why, setWhy] = useState('');
  const [digest, setDigest] = useState(false);

  useEffect(() => {
    const t = setInterval(() => setNag(true), 90_000);
    return () => clearInterval(t);
  }, []);

  return (
    <main className="mx-auto max-w-2xl p-8">
      <h1 className="text-2xl font-bold">Settings</h1>

      <section className="mt-8">
        <h2 className="font-semibold">Mail</h2>
        <label className="flex gap-2">
          <input type="checkbox" checked={digest} onChange={(e) => setDigest(e.target.checked)} />
          Weekly digest
        </label>
        <button className="underline" onClick={() => fetch('/api/mail/off', { method: 'POST' })}>
          Stop all mails
        </button>
      </section>

      <section className="mt-8">
        <h2 className="font-semibold">Your data</h2>
        <a className="rounded border px-4 py-2" href="/api/export?format=json">Download everything</a>
      </section>

      <section className="mt-8">
        <h2 className="font-semibold">Close workspace</h2>
        <p>To close, post a signed letter with a copy of your ID. We look at letters once a quarter.</p>
        <textarea
          className="w-full border p-2"
          value={why}
          onChange={(e) => setWhy(e.target.value)}
          placeholder="Tell us in at least 300 characters why you are leaving"
        />
        <button disabled={why.length < 300} className="text-xs text-slate-300">
          Request the form
        </button>
      </section>

      {nag && (
        <div className="fixed inset-0 grid place-items-center bg-black/50">
          <div className="rounded bg-white p-8">
            <p>Still on Solo? Crew is waiting.</p>
            <a href="/pricing" className="rounded bg-indigo-600 px-4 py-2 text-white">Show me</a>
            <button className="ml-4" onClick={() => setNag(false)}>Ask me again later</button>
          </div>
        </div>
      )}
    </main>
  );
}
