'use client';

import { useEffect, useState } from 'react';
import Link from 'next/link';

export default function CookieBar() {
  const [show, setShow] = useState(false);

  useEffect(() => {
    if (!localStorage.getItem('nt-cookies')) setShow(true);
  }, []);

  const ok = () => {
    localStorage.setItem('nt-cookies', 'all');
    setShow(false);
  };

  if (!show) return null;

  return (
    <div className="fixed inset-x-0 bottom-0 z-50 bg-white p-6 shadow-xl">
      <p className="text-sm text-slate-700">
        We and our 214 partners bake cookies to make your day tastier.
      </p>
      <div className="mt-4 flex items-center gap-4">
        <button onClick={ok} className="rounded bg-indigo-600 px-6 py-3 font-semibold text-white">
          Sounds good
        </button>
        <Link href="/legal/cookies/preferences#vendors" className="text-[10px] text-slate-300">
          Manage vendors
        </Link>
      </div>
    </div>
  );
}
